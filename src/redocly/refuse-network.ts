import { Socket } from "node:net";

/**
 * Loaded before Redocly in its own process: no part of this product calls out, and Redocly would fetch a `$ref` to another
 * host, send telemetry and look for newer versions. Whatever tries to connect is told so.
 */
const refusal = "plate lets Redocly connect to no host";

globalThis.fetch = () => Promise.reject(new Error(refusal));
Socket.prototype.connect = function refuse(this: Socket): Socket {
  return this.destroy(new Error(refusal));
};
