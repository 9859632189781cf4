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
const blockBytes = 64 * 1024;

/**
 * Copies chunks into blocks, so that a body takes about its size, up to `maxBytes`: a sender can put each byte into a chunk of its
 * own, and a Buffer for each costs some hundred bytes.
 */
export function collectBytes(maxBytes: number): ByteCollector {
  let full: Uint8Array[] = [];
  let block = new Uint8Array(0);
  let used = 0;
  let length = 0;
  let isDropped = false;
  const drop = (): void => {
    isDropped = true;
    full = [];
    block = new Uint8Array(0);
    used = 0;
  };
  /** Room for `wanted` more bytes: the block grows until it has the size of one, then the next one follows. */
  const makeRoom = (wanted: number): void => {
    // Most bodies are one chunk: that one takes no more than its size.
    const doubled = used === 0 ? 0 : Math.max(block.length * 2, leastBytes);
    if (used + wanted > blockBytes && used > 0) {
      full.push(block.subarray(0, used));
      block = new Uint8Array(Math.max(wanted, blockBytes));
      used = 0;
    } else block = grown(block, Math.max(used + wanted, Math.min(doubled, blockBytes, maxBytes)));
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
      length += chunk.length;
      if (length > maxBytes) drop();
      if (isDropped) return;
      if (used + chunk.length > block.length) makeRoom(chunk.length);
      block.set(chunk, used);
      used += chunk.length;
    },
    bytes: () => {
      if (full.length > 0) {
        block = joined([...full, block.subarray(0, used)], length);
        full = [];
        used = length;
      }
      return block.subarray(0, used);
    },
  };
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
