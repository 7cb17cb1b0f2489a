export type { ItemResult, ItemShown, Progress } from './batchState.ts';
export { type Connections, connectionsFrom } from './connections.ts';
export type { Failure } from './failure.ts';
export type { WorkerOptions } from './options.ts';
export type { Done } from './perform.ts';
export { registerWorker } from './register.ts';
export { startWorker, type Worker } from './worker.ts';
