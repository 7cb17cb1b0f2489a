import type { Server, Socket } from 'node:net';

/** The open connections of a server. */
export interface Connections {
  /** Breaks one, as a machine that goes away does. `socket` is a request's. */
  readonly reset: (socket: Socket) => void;
  /** Ends all of them at once. */
  readonly destroy: () => void;
}

/**
 * Keeps the sockets of TCP. Under TLS a request knows only what lies on top of its own, which cannot be reset; and the
 * server forgets those that have not said hello yet.
 */
export function connectionsOf(server: Server): Connections {
  const open = new Map<string, Socket>();
  const peer = ({ remoteAddress, remotePort }: Socket) => `${remoteAddress} ${remotePort}`;
  server.on('connection', (socket: Socket) => {
    const name = peer(socket);
    open.set(name, socket);
    socket.once('close', () => {
      if (open.get(name) === socket) open.delete(name);
    });
  });
  return {
    reset: (socket) => open.get(peer(socket))?.resetAndDestroy(),
    destroy: () => {
      for (const socket of open.values()) socket.destroy();
    },
  };
}
