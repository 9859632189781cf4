/** Faults and mutations that the contract test does not find, and why. Found ones are taken out. */
export const KNOWN_MISSES: Readonly<Record<string, string>> = {};
