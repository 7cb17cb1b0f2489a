import { httpTransport } from '../../src/index.ts';
import { holdsFaults } from '../support/holdsFaults.ts';

holdsFaults('httpTransport', httpTransport);
