// A worker in a process of its own, which can be told to stop at a point and wait to be killed there.
import type { HooksProvider } from '@restatedev/restate-sdk';
import { loadPack } from 'servicenow-action-pack';
import { startWorker } from '../src/index.ts';

const { hold, manifest, ...options } = JSON.parse(process.env.WORKER as string);

const tell = (message: object) => process.send?.(message);

/** Says that the point is reached, and goes no further. */
async function reach(point: string): Promise<void> {
  if (point !== hold) return;
  tell({ reached: point });
  await new Promise(() => {});
}

const hooks: HooksProvider = ({ request }) => ({
  interceptor: {
    async handler(next) {
      await next();
      await reach(`after ${request.target}`);
    },
    async run(name, next) {
      await reach(`before ${name}`);
      await next();
      await reach(`after ${name}`);
    },
  },
});

const pack = manifest && { pack: await loadPack(new URL(manifest)) };
const worker = await startWorker({ ...options, ...pack, hooks: [hooks] });
tell({ port: worker.port });
process.on('message', () => worker.close().then(() => process.exit(0)));
