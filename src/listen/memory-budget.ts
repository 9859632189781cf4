/** What one body takes of a budget. */
export interface MemoryShare {
  /** Counts more bytes; where they are too many for the budget, the shares that were opened first are given up, this one last. */
  readonly grow: (bytes: number) => void;
  /** From now on the share counts, but is not given up any more: its body is whole. */
  readonly keep: () => void;
  /** The bytes are free again. */
  readonly release: () => void;
}

interface OpenShare {
  bytes: number;
  isOver: boolean;
  readonly giveUp: () => void;
}

/**
 * Bounds the memory of all bodies that a server receives at a time. Whoever sends slowly holds the oldest share, and loses it first to
 * those who send faster: 900 slow connections cannot take 900 times the limit of one body.
 */
export class MemoryBudget {
  readonly #maxBytes: number;
  readonly #open = new Set<OpenShare>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Of all shares together. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Opens a share; `giveUp` is called at most once, when others need the memory: its bytes count no longer then. */
  open(giveUp: () => void): MemoryShare {
    const share: OpenShare = { bytes: 0, isOver: false, giveUp };
    this.#open.add(share);
    return {
      grow: (bytes) => {
        if (share.isOver) return;
        share.bytes += bytes;
        this.#bytes += bytes;
        this.#makeRoom();
      },
      keep: () => void this.#open.delete(share),
      release: () => this.#drop(share),
    };
  }

  #makeRoom(): void {
    for (const share of this.#open) {
      if (this.#bytes <= this.#maxBytes) return;
      if (share.bytes === 0) continue;
      this.#drop(share);
      share.giveUp();
    }
  }

  #drop(share: OpenShare): void {
    if (share.isOver) return;
    share.isOver = true;
    this.#open.delete(share);
    this.#bytes -= share.bytes;
  }
}
