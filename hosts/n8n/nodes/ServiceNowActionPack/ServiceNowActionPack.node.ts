import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeProperties,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { call } from '../../src/call.ts';
import { actions, connectionOf, thePack } from '../../src/engine.ts';
import { failedItem, nodeError } from '../../src/failure.ts';
import { listSearch } from '../../src/lists.ts';

// Made from the pack when the node is built, as JSON.
declare const FORM: INodeProperties[];

const CREDENTIAL = 'serviceNowActionPackApi';

export class ServiceNowActionPack implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'ServiceNow Action Pack',
    name: 'serviceNowActionPack',
    icon: {
      light: 'file:../../icons/servicenowActionPack.svg',
      dark: 'file:../../icons/servicenowActionPack.dark.svg',
    },
    group: ['transform'],
    version: 1,
    subtitle: '={{ $parameter["operation"] }}',
    description: 'Orders, service catalog, accounts, contacts, trouble tickets and any other REST API of ServiceNow',
    defaults: { name: 'ServiceNow Action Pack' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: CREDENTIAL, required: true }],
    properties: FORM,
  };

  methods = {
    listSearch: listSearch({ actions }, async (context) =>
      connectionOf(await thePack(), await context.getCredentials(CREDENTIAL)),
    ),
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const pack = await thePack();
    const items: INodeExecutionData[] = [];
    for (let item = 0; item < this.getInputData().length; item += 1) {
      try {
        const credential = await this.getCredentials(CREDENTIAL, item);
        items.push(...(await call(this, pack, (options) => connectionOf(pack, credential, options), item)));
      } catch (error) {
        if (!this.continueOnFail()) throw nodeError(this.getNode(), error, item);
        items.push({ json: failedItem(error), pairedItem: { item } });
      }
    }
    return [items];
  }
}
