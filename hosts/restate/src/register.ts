/**
 * Tells a Restate server where a worker stands. `admin` is the address of its admin API, such as
 * `http://localhost:9070`, `worker` that of the worker as the server sees it. A worker that is known already stays as it
 * is, unless `force` says that other services stand there now. Throws an Error that says what the server answered.
 *
 * @example
 * await registerWorker('http://localhost:9070', 'http://localhost:9080');
 */
export async function registerWorker(admin: string, worker: string, { force = false } = {}): Promise<void> {
  const response = await fetch(new URL('/deployments', admin), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ uri: worker, force }),
  }).catch((error) => {
    throw new Error(`${admin} was not told of ${worker}: ${error.cause?.message ?? error.message}`);
  });
  if (!response.ok)
    throw new Error(`${admin} did not take ${worker} (HTTP ${response.status}): ${await response.text()}`);
  await response.body?.cancel();
}
