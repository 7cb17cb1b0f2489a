// Prints the operations that the node has when it is made from another pack: the manifest is named as a file: URL.
import type { INodePropertyOptions } from 'n8n-workflow';
import { loadPack } from 'servicenow-action-pack';
import { part } from '../src/form.ts';
import { propertiesOf } from '../src/properties.ts';

const pack = await loadPack(new URL(process.argv[2] as string));
const operations = propertiesOf(pack).filter(({ name }) => name === part.operation);
const ids = operations.flatMap(({ options }) => (options as INodePropertyOptions[]).map(({ value }) => value));
process.stdout.write(JSON.stringify(ids));
