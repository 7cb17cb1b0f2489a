#!/usr/bin/env node
import { runProcess } from './process.ts';

// npx says so here. Where it was needed once, the commands that are printed to be copied need it too.
const byNpx = process.env.npm_lifecycle_event === 'npx';
await runProcess(process.argv.slice(2), byNpx ? 'npx servicenow-pack' : 'servicenow-pack');
