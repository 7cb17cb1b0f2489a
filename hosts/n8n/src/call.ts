import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Connection, Pack, Result } from 'servicenow-action-pack';
import { inputOf, isObject } from './input.ts';
import { part } from './properties.ts';

/** Runs the action that the node is set to, for one item, and gives what came of it as items. */
export async function call(
  context: IExecuteFunctions,
  pack: Pack,
  connection: Connection,
  item: number,
): Promise<INodeExecutionData[]> {
  // A parameter that is not there and one that is empty are not the same.
  const parameter = (name: string) => {
    const value = context.getNodeParameter(name, item, absent);
    return value === absent ? undefined : (value as unknown);
  };
  const action = pack.action(String(parameter(part.operation)));
  const input = inputOf(action, parameter, context.getTimezone());
  const { full = false, ...limits } = (parameter(part.options) ?? {}) as IDataObject;
  const signal = context.getExecutionCancelSignal();
  const options = { ...limits, ...(signal && { signal }) };

  if (action.paging && parameter(part.all) === true) return rowsOf(context, connection, action.id, input, options, item);
  const result = await connection.run(action.id, input, options);
  return full ? [paired(result as unknown as IDataObject, item)] : itemsOf(result, item);
}

const absent = '\u0000absent';

async function rowsOf(
  context: IExecuteFunctions,
  connection: Connection,
  id: string,
  input: unknown,
  options: object,
  item: number,
): Promise<INodeExecutionData[]> {
  const pages = connection.paginate(id, input, options);
  const items: INodeExecutionData[] = [];
  for await (const row of pages) items.push(paired(asJson(row), item));
  const { complete, stopped } = await pages.summary;
  if (!complete) {
    const message = `That these are all results is not certain (reading ended with: ${stopped}).`;
    context.addExecutionHints({ message, location: 'outputPane' });
  }
  return items;
}

/** A list gives an item for each of its entries, anything else one. */
function itemsOf({ data }: Result, item: number): INodeExecutionData[] {
  return (Array.isArray(data) ? data : [data]).map((one) => paired(asJson(one), item));
}

/** An item holds an object; another value stands in it as `data`. */
function asJson(value: unknown): IDataObject {
  if (isObject(value)) return value as IDataObject;
  return value === null || value === undefined ? {} : { data: value as IDataObject };
}

function paired(json: IDataObject, item: number): INodeExecutionData {
  return { json, pairedItem: { item } };
}
