import type { Fields } from '../payload.ts';
import { refuse } from '../reply.ts';
import type { Variable } from './variables.ts';

/** Answers by the name of the variable. */
export type Answers = ReadonlyMap<string, string>;

/** The answers that a caller gave, as text. Those to no question are ignored; objects and lists are no answer. */
export function answersIn(given: unknown, questions: readonly Variable[]): Answers {
  return new Map(
    questions.flatMap(({ name }) => {
      const answer = answerTo(given, name);
      return ['string', 'number', 'boolean'].includes(typeof answer) ? [[name, String(answer)] as const] : [];
    }),
  );
}

/**
 * The same, refused where a mandatory one is missing. Texts are compared: a mandatory check box has to be the text
 * `true`, a JSON boolean does not count.
 */
export function completeAnswers(
  given: unknown,
  questions: readonly Variable[],
  refusal = 'Mandatory Variables are required',
): Answers {
  const answers = answersIn(given, questions);
  const missing = questions.some(({ name, kind, mandatory }) => {
    if (!mandatory) return false;
    return kind === 'check_box' ? answerTo(given, name) !== 'true' : (answers.get(name) ?? '') === '';
  });
  if (missing) throw refuse(400, refusal, '');
  return answers;
}

/** The answers of a call, which can ask for them not to be checked. */
export function sentAnswers(fields: Fields, questions: readonly Variable[], refusal?: string): Answers {
  const { sysparm_no_validation: unchecked, variables } = fields;
  return unchecked === 'true' ? answersIn(variables, questions) : completeAnswers(variables, questions, refusal);
}

function answerTo(given: unknown, name: string): unknown {
  const has = typeof given === 'object' && given !== null && Object.hasOwn(given, name);
  return has ? (given as Readonly<Record<string, unknown>>)[name] : undefined;
}
