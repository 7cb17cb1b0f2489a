import { itemsOf } from './items.ts';
import { type CodeMutant, changed, type Mutant, type Spec, sourceOf } from './mutant.ts';

const specs: Spec[] = ['paging', 'paginate'].map((name) => ({ file: `tests/${name}.spec.ts` }));

/** What else keeps a list whole, or says that it is not. */
const places: CodeMutant[] = [
  {
    name: 'that rows which come again are left out',
    file: 'src/pageRows.ts',
    find: '.filter(({ place }) => met[place] !== true)',
    put: '',
  },
  { name: 'that rows which come again are counted', file: 'src/pageTake.ts', find: 'sum.duplicates += ', put: 'void ' },
  { name: 'that all of the total came', file: 'src/pageTake.ts', find: ' && begin + count >= total', put: '' },
  {
    name: 'that the largest total counts',
    file: 'src/pageTake.ts',
    find: 'Math.max(total, page.total ?? 0)',
    put: 'page.total ?? 0',
  },
  {
    name: 'that rows which moved are not the end',
    file: 'src/pageTake.ts',
    find: 'ended && sum.duplicates === (repeated ? 1 : 0)',
    put: 'ended',
  },
  {
    name: 'that the limit and not the rows moves on',
    file: 'src/page.ts',
    find: 'undefined : offset + limit;',
    put: 'undefined : offset + ((data as []).length || limit);',
  },
  {
    name: 'what the link says of the next page',
    file: 'src/page.ts',
    find: 'linkedOffset(link, paging.offset as string, offset, origin) ?? behind',
    put: 'behind',
  },
  {
    name: 'that a link to another host is refused',
    file: 'src/pageRead.ts',
    find: 'if (host === undefined) return;',
    put: 'return;',
  },
  {
    name: 'that 404 behind the last row is the end',
    file: 'src/pageRead.ts',
    find: 'if (!isBehindEnd(error, list, sum)) throw',
    put: 'throw',
  },
  {
    name: 'that 404 before any row is none',
    file: 'src/pageRead.ts',
    find: 'nothing && (count + duplicates > 0 || Number(from) !== 0)',
    put: 'nothing',
  },
  {
    name: 'where to go on after a failure',
    file: 'src/pageRead.ts',
    find: ' Read so far: ',
    put: ' ',
  },
];

/** Reading page by page without a rule by which it ends, or without a sign of whether there is more. */
export function stopMutants(): Mutant[] {
  const lists: [file: string, opening: string, name: RegExp][] = [
    ['src/pageStops.ts', 'const stops', /when: (.*) \},$/m],
    ['src/page.ts', 'const signs', /name: '(.*?)'/],
  ];
  const rules = lists.flatMap(([file, opening, name]) =>
    itemsOf(sourceOf(file), opening).map(({ before, text, after }) => ({
      ...{ kind: 'stop' as const, name: `${name.exec(text)?.[1] ?? text}`, specs },
      files: () => ({ [file]: before + after }),
    })),
  );
  const others = places.map((one) => ({ kind: 'stop' as const, name: one.name, specs, files: () => changed(one) }));
  return [...rules, ...others];
}
