/** Faults and mutations that the contract test does not find, and why. Found ones are taken out. */
export const KNOWN_MISSES: Readonly<Record<string, string>> = {
  "after-thirty-429":
    "429 asks for fewer requests and accuses nobody: the run waits, gives up, and ends as not tested (exit 3)",
};
