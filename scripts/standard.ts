// Holds a pack to the standard of CONTRIBUTING.md, which loading cannot ask of every pack. Takes the manifest to look
// at, or none for our own, and tells every fault with its place.
import { pathToFileURL } from 'node:url';
import { faultsOf } from './standard/faults.ts';
import { materialOf } from './standard/material.ts';

const [given] = process.argv.slice(2);
const manifest = given === undefined ? new URL('../manifest.json', import.meta.url) : pathToFileURL(given);
const { material, unread } = materialOf(manifest);
const faults = [...unread, ...faultsOf(material)];
for (const { file, path, message } of faults) console.error(`${file}${path === '' ? '' : `#${path}`}: ${message}`);
if (faults.length > 0) {
  console.error(
    `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} against the standard of CONTRIBUTING.md.`,
  );
  process.exitCode = 1;
}
