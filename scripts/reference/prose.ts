import type { Action } from '../../src/action.ts';
import { code, escaped } from '../markdown.ts';

/** Sentences of the pack as Markdown: tables, fields, paths and roles in type, titles of actions as links. */
export type Prose = (text: string, about?: string) => string;

// A word with an underscore, a word that dots make a name of, or the path of an API.
const names = String.raw`[\w.$@{}-]*[a-zA-Z0-9]_[\w.{}-]*\w|\bapi/[\w/{}]*\w|\b[a-z]+(?:\.[a-z]\w*){2,}`;

/**
 * `plugins` are ids, which can look like words. `about` is the id of the action that the text belongs to: it does not
 * link to itself.
 */
export function proseOf(
  actions: readonly Action[],
  plugins: readonly string[],
  placeOf: (action: Action) => string,
): Prose {
  const byTitle = new Map(actions.map((action) => [action.title, action]));
  const titles = [...byTitle.keys()].sort((a, b) => b.length - a.length).map(literal);
  const wholes = [titles, plugins.map(literal)].map((words) => String.raw`\b(?:${words.join('|') || '(?!)'})\b`);
  const pattern = new RegExp([wholes[0], names, wholes[1]].join('|'), 'g');
  return (text, about) => {
    const parts: string[] = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(pattern)) {
      parts.push(escaped(text.slice(end, index)), marked(word));
      end = index + word.length;
    }
    return parts.join('') + escaped(text.slice(end));

    function marked(word: string): string {
      const action = byTitle.get(word);
      if (action === undefined) return code(word);
      return action.id === about ? escaped(word) : `[${escaped(word)}](${placeOf(action)})`;
    }
  };
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The first sentence, and the rest. */
export function lead(text: string): [first: string, rest: string] {
  const [, first = text, rest = ''] = /^(.*?[.!?])\s+(?=[A-Z])(.*)$/s.exec(text) ?? [];
  return [first, rest];
}

export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
