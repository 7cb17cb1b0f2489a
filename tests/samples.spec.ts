import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type SandboxOptions, startSandbox } from '../src/sandbox/index.ts';
import { type SampleShape, unlike } from './support/sampleShape.ts';
import { client, type Options } from './support/sandbox.ts';

/** A request as the documentation shows one, and what its answer looks like there. */
interface Sample {
  name: string;
  sandbox?: SandboxOptions;
  /** Requests that bring the instance into the state that the sample supposes. */
  before?: (Options & { path: string })[];
  request: Options & { path: string };
  status: number;
  /** Absent where nothing is answered. */
  shape?: SampleShape;
}

const folder = new URL('samples/', import.meta.url);

describe.each(readdirSync(folder))('samples/%s', (file) => {
  const samples: Sample[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', async (_, sample) => {
    const sandbox = await startSandbox(sample.sandbox);
    try {
      const { ask } = client(() => sandbox);
      for (const { path, ...options } of sample.before ?? []) {
        expect((await ask(path, options)).status).toBeLessThan(300);
      }
      const { path, ...options } = sample.request;
      const answer = await ask(path, options);
      expect([answer.status, answer.body]).toEqual([sample.status, expect.anything()]);
      expect(sample.shape === undefined ? answer.body : unlike(sample.shape, answer.body)).toEqual(
        sample.shape === undefined ? {} : [],
      );
    } finally {
      await sandbox.close();
    }
  });
});
