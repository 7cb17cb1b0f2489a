import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../docs/actions/', import.meta.url);

/** The pages of the reference that tell of actions; the list of all is written by hand. */
export const pages: readonly string[] = readdirSync(folder).filter((file) => !['errors.md', 'index.md'].includes(file));

/** What a page shows of how an action is called. */
export interface Example {
  program: string;
  command: string;
  curl: string;
  answer: string;
}

/** The examples of the reference, or of one page of it, by the id of the action. */
export function examplesIn(page?: string): Map<string, Example> {
  const texts = pages.filter((one) => one === (page ?? one)).map((one) => readFileSync(new URL(one, folder), 'utf8'));
  const sections = texts.flatMap((text) => text.split(/^(?=<a id="\w+\.\w+"><\/a>$)/m).slice(1));
  return new Map(sections.map((section) => [/"([\w.]+)"/.exec(section)?.[1] as string, exampleIn(section)]));
}

function exampleIn(section: string): Example {
  const blocks = (language: string) =>
    [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``, 'g'))].map(([, one]) => one as string);
  const [program = ''] = blocks('ts');
  const [command = '', curl = ''] = blocks('sh');
  const [answer = ''] = blocks('jsonc');
  return { program, command, curl, answer };
}
