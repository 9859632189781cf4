/** Collects the bytes of a body. */
export interface ByteCollector {
  /** All bytes so far. */
  readonly length: number;
  /** Whether there were more than the limit, or they were dropped; then none are kept. */
  readonly isOverLimit: boolean;
  readonly add: (chunk: Uint8Array) => void;
  /** Frees what was collected, and keeps nothing from now on. */
  readonly drop: () => void;
  /** What was collected; its memory is the collector's own. */
  readonly bytes: () => Uint8Array;
}

const leastBytes = 1024;

/**
 * Copies chunks into one buffer that doubles, so that a body takes at most twice its size: a caller can send each byte in a chunk of
 * its own, and a Buffer for each costs some hundred bytes.
 */
export function collectBytes(maxBytes: number): ByteCollector {
  let buffer = new Uint8Array(0);
  let length = 0;
  let isDropped = false;
  const drop = (): void => {
    isDropped = true;
    buffer = new Uint8Array(0);
  };
  return {
    get length() {
      return length;
    },
    get isOverLimit() {
      return isDropped;
    },
    drop,
    add: (chunk) => {
      const at = length;
      length += chunk.length;
      if (length > maxBytes) drop();
      if (isDropped) return;
      // Most bodies are one chunk: that one takes no more than its size.
      const wanted = at === 0 ? length : Math.max(length, buffer.length * 2, leastBytes);
      if (length > buffer.length) buffer = grown(buffer, Math.min(maxBytes, wanted));
      buffer.set(chunk, at);
    },
    bytes: () => buffer.subarray(0, isDropped ? 0 : length),
  };
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}
