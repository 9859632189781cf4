/** Whether a value is a whole `number` beyond ±(2^53 − 1), where neighbouring integers are the same double. ECMA-262, section 6.1.6.1. */
export function isRounded(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** What is said of such a number: nobody can know which integer was meant. */
export const roundedViolation = {
  keyword: "type",
  limit: "bigint",
  message:
    "is a number beyond 2^53, which may have lost its last digits already; give a bigint, such as 9007199254740993n or BigInt(text)",
} as const;

/** The same where the client was made to hold such integers as a `number`. */
export const unsafeViolation = {
  keyword: "type",
  limit: "number",
  message:
    "is a number beyond 2^53, which may have lost its last digits already; generate the client with integers: bigint",
} as const;
