/** Faults and mutations that the contract test does not find, and why. Found ones are taken out. */
export const KNOWN_MISSES: Readonly<Record<string, string>> = {
  "extra-member-500": "no probe sends a member that the contract does not name: it neither forbids nor promises one",
};
