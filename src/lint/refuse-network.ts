import { Socket } from "node:net";

/**
 * Loaded before Redocly in its own process: no part of this product calls out, and Redocly would fetch a `$ref` to another
 * host, send telemetry and look for newer versions. Whatever tries to connect is told so.
 */
Socket.prototype.connect = function refuse(this: Socket): Socket {
  return this.destroy(new Error("plate lint connects to no other host"));
};
