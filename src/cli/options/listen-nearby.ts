import { PlateError } from "../../contract/model/plate-error.ts";

/** The port to listen on: the one asked for, which must be free, or else the usual one if it is free, and any other if not. */
export interface PortWish {
  readonly asked: number | undefined;
  readonly usual: number;
}

/**
 * Starts a server on the port asked for, or on the usual one; if that is taken and none was asked for, on one that the
 * system chooses. Throws the PlateError of `start` where a port was asked for, and every other error.
 */
export async function listenNearby<Server>(wish: PortWish, start: (port: number) => Promise<Server>): Promise<Server> {
  if (wish.asked !== undefined) return start(wish.asked);
  try {
    return await start(wish.usual);
  } catch (error) {
    if (error instanceof PlateError && error.code === "target") return start(0);
    throw error;
  }
}
