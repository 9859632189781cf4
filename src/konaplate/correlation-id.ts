/** This many ids can be made before seven hexadecimal digits repeat. */
const idCount = 2 ** 28;

/** Cryptographically random bytes, as many as asked for. */
export type RandomBytes = (count: number) => Uint8Array;

/**
 * A source of correlation ids, `yyMMddHHmmss-xxxxxxx`, 20 characters: the time to the second and seven hexadecimal digits.
 * Independent random digits would repeat within a busy second (2^28 values: an even chance at 20,000 a second).
 * So each source starts at a random place and goes on by a random odd step, which meets every value once before it repeats;
 * two sources (processes) meet only by chance. Seeded at first use, since some runtimes allow no randomness at start.
 */
export function createCorrelationIds(randomBytes: RandomBytes): (timeText: string) => string {
  let next = -1;
  let step = 1;
  return (timeText) => {
    if (next < 0) {
      next = randomInteger(randomBytes) % idCount;
      step = (randomInteger(randomBytes) % idCount) | 1;
    }
    next = (next + step) % idCount;
    return `${timeText.slice(2, 14)}-${next.toString(16).padStart(7, "0")}`;
  };
}

function randomInteger(randomBytes: RandomBytes): number {
  return randomBytes(4).reduce((value, byte) => value * 256 + byte, 0);
}
