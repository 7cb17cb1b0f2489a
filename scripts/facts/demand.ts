import type { Schema } from '../../src/action.ts';
import { type Conditions, demandedOnCondition, namedInConditions } from './conditions.ts';
import type { Told } from './difference.ts';
import type { Documented } from './documented.ts';
import { demands, property, type Shape } from './shapes.ts';
import { words } from './words.ts';

/** A field, the object that has it, and what is around it. */
interface Held {
  root: Schema;
  holders: Shape[];
  conditions: Conditions;
  /** Descriptions of what the object is a part of. */
  around: string[];
  key: string;
  name: string;
  told: Told;
}

/** Holds whether a field has to be given: always, on a condition, or never. */
export function holdDemand(node: Documented, held: Held): void {
  const { holders, conditions, key, name, told } = held;
  const [main] = node.said;
  if (main === undefined) return;
  const demanded = demands(holders, key);
  const onCondition = demandedOnCondition(holders, conditions).includes(key);
  // What another release adds is not demanded of all.
  if (main.field.required === true && !main.added && !demanded) {
    const pack = onCondition ? 'demands it on a condition alone' : 'does not demand it';
    told(name, 'required', `as required (${main.release})`, pack);
  }
  const marks = node.said.map(({ field }) => field.required);
  // 'unstated' says that the page is silent.
  if (demanded && !marks.includes(true) && !marks.includes('unstated'))
    told(name, 'optional', `as not always required (${main.release})`, 'demands it');
  else if (onCondition && !marks.some((mark) => mark === true || typeof mark === 'string'))
    told(name, 'condition', `as not required (${main.release})`, 'demands it on a condition');
  const needed = node.said.find(({ field }) => field.required === 'conditional');
  if (needed && !demanded && !namedInConditions(holders, conditions).has(key) && !speaks(held))
    told(
      name,
      'condition',
      `as required on a condition: ${needed.field.requiredWhen} (${needed.release})`,
      'neither asks for it nor says when',
    );
}

const need = /\b(need(s|ed)?|require[sd]?|mandatory|must|has to|have to|demand(s|ed)?|cannot be left out)\b/i;

/** Whether a description says when a field is needed: its own, or a sentence around it that names it. */
function speaks({ root, holders, around, key }: Held): boolean {
  const found = (property(holders, key, root) ?? []).flat();
  const own = found.some(({ description }) => need.test(String(description ?? '')));
  const names = [key, ...found.flatMap(({ title }) => title ?? [])].map((name) => words(name).toLowerCase());
  const sentences = around.flatMap((text) => text.split(/[.;:]\s/)).filter((sentence) => need.test(sentence));
  return own || sentences.some((sentence) => names.some((name) => words(sentence).toLowerCase().includes(name)));
}
