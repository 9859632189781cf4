import type { Socket } from "node:net";

/** Runs a task of a connection after those that came before it, and not at all once the connection is closed. */
export type RunInOrder = (socket: Socket, task: () => Promise<void>) => Promise<void>;

/**
 * Has the requests of one connection wait for each other: their responses go out in that order anyway (RFC 9112, section 9.3.2), and a
 * caller that sends thousands in one packet, and reads nothing, would hold a file or a connection for each.
 */
export function oneAtATime(): RunInOrder {
  const last = new WeakMap<Socket, Promise<void>>();
  return (socket, task) => {
    const before = last.get(socket) ?? Promise.resolve();
    const done = before.then(() => (socket.destroyed ? undefined : task()));
    last.set(
      socket,
      done.catch(() => undefined),
    );
    return done;
  };
}
