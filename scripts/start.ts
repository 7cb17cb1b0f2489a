// What `npm start` runs: the demo, or with arguments the command line itself.
import { runProcess } from '../src/cli/process.ts';

const argv = process.argv.slice(2);
await runProcess(argv.length === 0 ? ['demo'] : argv, 'npm start --');
