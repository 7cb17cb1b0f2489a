import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';

/** Lets bytes through to a port, until it is told to hold back what comes from there. */
export async function gateTo(port: number) {
  let holding = false;
  let now = 0;
  let most = 0;
  const held: (() => void)[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const there = dial(port, '127.0.0.1');
    for (const socket of [client, there]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.once('close', () => sockets.delete(socket));
    }
    client.on('data', (data) => {
      if (/^[A-Z]+ \//.test(data.toString('latin1'))) {
        now += 1;
        most = Math.max(most, now);
      }
      there.write(data);
    });
    there.on('data', (data) => {
      const pass = () => {
        if (data.toString('latin1').startsWith('HTTP/')) now -= 1;
        client.write(data);
      };
      if (holding) held.push(pass);
      else pass();
    });
    client.once('close', () => there.destroy());
    there.once('close', () => client.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as { port: number }).port,
    hold() {
      holding = true;
    },
    /** How many requests had no answer yet, at most. */
    mostAtOnce: () => most,
    release() {
      holding = false;
      for (const pass of held.splice(0)) pass();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), 'close');
    },
  };
}
