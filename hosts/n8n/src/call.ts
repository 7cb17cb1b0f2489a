import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Connection, ConnectOptions, Pack, RunOptions } from 'servicenow-action-pack';
import { part } from './form.ts';
import { inputOf, isObject } from './input.ts';

/** Joins the pack with the credential of an item. */
type Connect = (options: ConnectOptions) => Connection;

/** What the node's options say. */
interface Options extends Omit<RunOptions, 'signal'> {
  full?: boolean;
  blanks?: 'keep' | 'omit';
}

/** Runs the action that the node is set to, for one item, and gives what came of it as items. */
export async function call(context: IExecuteFunctions, pack: Pack, connect: Connect, item: number) {
  const parameter = (name: string): unknown => {
    const value: unknown = context.getNodeParameter(name, item, absent);
    return value === absent ? undefined : value;
  };
  const { full = false, blanks, ...limits } = (parameter(part.options) ?? {}) as Options;
  const connection = connect(blanks ? { blanks } : {});
  const action = pack.action(String(parameter(part.operation)));
  const input = inputOf(action, parameter, context.getTimezone());
  const signal = context.getExecutionCancelSignal();
  const options = { ...limits, ...(signal && { signal }) };

  if (parameter(part.all) === true) {
    const rows: unknown[] = [];
    const pages = connection.paginate(action.id, input, options);
    for await (const row of pages) rows.push(row);
    hint(context, await pages.summary);
    return itemsOf(rows, item);
  }
  const result = await connection.run(action.id, input, options);
  return itemsOf(full ? result : result.data, item);
}

// n8n gives this for a parameter that is not there; one that is there can be anything else.
const absent = '\u0000absent';

function hint(context: IExecuteFunctions, { complete, stopped }: { complete: boolean; stopped: string }): void {
  if (complete) return;
  const message = `It is not certain that these are all results: reading ended with "${stopped}".`;
  context.addExecutionHints({ message, location: 'outputPane' });
}

/** A list gives an item for each of its entries, anything else one. An item is an object: another value is its `data`. */
function itemsOf(data: unknown, item: number): INodeExecutionData[] {
  const asJson = (value: unknown) => (isObject(value) ? value : value === null ? {} : { data: value }) as IDataObject;
  return (Array.isArray(data) ? data : [data]).map((one) => ({ json: asJson(one), pairedItem: { item } }));
}
