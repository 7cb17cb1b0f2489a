import { httpTransport } from '../../src/index.ts';
import { holdsCancels } from '../support/holdsCancels.ts';

holdsCancels('httpTransport', httpTransport);
