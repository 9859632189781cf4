import { between } from "../../partner/body-fields.ts";
import { NumberText, wholeNumber } from "../../partner/json-numbers.ts";
import { amounts, field, ofKind } from "../change.ts";
import { RULE } from "../rules.ts";
import { body } from "../witness.ts";

const MAX_ID = 9999999999999999999n;
const MAX_AMOUNT = 9999999999n;

const exactly = (value: unknown): bigint | undefined => (value instanceof NumberText ? wholeNumber(value) : undefined);
const number = (text: string): NumberText => new NumberText(text);

/** Faults in how whole numbers are read and compared with their bounds. */
export const INTEGER_FAULTS = ofKind("integers", [
  {
    id: "user-id-double",
    breaks: "reads userId as a double, so that neighbours beyond 2^53 are one member",
    rule: RULE.exact,
    // Every id of the test data is rounded to nobody's, as if none of them were loaded.
    open: true,
    change: field("userId", (value, good) => {
      const read = good(value);
      return read === undefined ? undefined : BigInt(Number(read));
    }),
    witness: body({ userId: "9007199254740995" }),
  },
  {
    id: "user-id-double-bound",
    breaks: "compares userId with its maximum as doubles, so that 1024 above it pass",
    rule: RULE.exact,
    change: field("userId", (value) => {
      const read = exactly(value);
      return read !== undefined && read >= 1n && Number(read) <= Number(MAX_ID) ? read : undefined;
    }),
    witness: body({ userId: "10000000000000000000" }),
  },
  {
    id: "user-id-int64",
    breaks: "refuses a userId beyond a signed 64-bit integer",
    rule: RULE.mustAccept,
    change: field("userId", between(1n, 9223372036854775807n)),
    witness: body({ userId: "9223372036854775808" }),
  },
  {
    id: "user-id-safe-only",
    breaks: "refuses a userId of 2^53 or more",
    rule: RULE.mustAccept,
    change: field("userId", between(1n, 9007199254740991n)),
    witness: body({}),
  },
  {
    id: "user-id-no-maximum",
    breaks: "takes a userId above the maximum",
    rule: [...RULE.mustRefuse, ...RULE.exact],
    change: field("userId", between(1n, MAX_ID * 1000n)),
    witness: body({ userId: "10000000000000000000" }),
  },
  {
    id: "user-id-maximum-excluded",
    breaks: "refuses the greatest userId",
    rule: RULE.mustAccept,
    change: field("userId", between(1n, MAX_ID - 1n)),
    witness: body({ userId: "9999999999999999999" }),
  },
  {
    id: "user-id-zero",
    breaks: "takes userId 0",
    rule: RULE.mustRefuse,
    change: field("userId", between(0n, MAX_ID)),
    witness: body({ userId: "0" }),
  },
  {
    id: "user-id-one-refused",
    breaks: "refuses userId 1",
    rule: RULE.mustAccept,
    change: field("userId", between(2n, MAX_ID)),
    witness: body({ userId: "1" }),
  },
  {
    id: "user-id-negative",
    breaks: "reads a userId without its sign",
    rule: RULE.mustRefuse,
    change: field("userId", (value, good) =>
      value instanceof NumberText ? good(number(value.text.replace("-", ""))) : undefined,
    ),
    witness: body({ userId: "-1" }),
  },
  {
    id: "user-id-quoted",
    breaks: "takes userId as a string of digits",
    rule: RULE.mustRefuse,
    change: field("userId", (value, good) =>
      good(typeof value === "string" && /^\d+$/.test(value) ? number(value) : value),
    ),
    witness: body({ userId: '"9007199254740993"' }),
  },
  {
    id: "user-id-fraction",
    breaks: "cuts the fraction off a userId",
    rule: RULE.mustRefuse,
    change: field("userId", (value, good) =>
      value instanceof NumberText ? good(number(value.text.replace(/\.\d+$/, ""))) : undefined,
    ),
    witness: body({ userId: "9007199254740993.5" }),
  },
  {
    id: "user-id-crash-int64",
    breaks: "fails with status 500 on a userId beyond a signed 64-bit integer",
    rule: RULE.crash,
    change: field("userId", (value, good) => {
      if ((exactly(value) ?? 0n) > 9223372036854775807n) throw new RangeError("BigInt value is too large to bind");
      return good(value);
    }),
    witness: body({ userId: "9999999999999999999" }),
  },
  {
    id: "limits-no-maximum",
    breaks: "takes amounts above the maximum",
    rule: RULE.mustRefuse,
    change: (good) => amounts(between(0n, MAX_AMOUNT * 10n))({ ...good, settle: () => "success" }),
    witness: body({ once: "10000000000" }),
  },
  {
    id: "day-no-maximum",
    breaks: "takes a daily amount above the maximum",
    rule: RULE.mustRefuse,
    change: (good) =>
      field(
        "day",
        between(0n, MAX_AMOUNT + 1n),
      )({
        ...good,
        settle: (store, order) =>
          good.settle(store, {
            ...order,
            limits: { ...order.limits, day: order.limits.day > MAX_AMOUNT ? 0n : order.limits.day },
          }),
      }),
    witness: body({ day: "10000000000" }),
  },
  {
    id: "limits-maximum-excluded",
    breaks: "refuses the greatest amount",
    rule: RULE.mustAccept,
    change: amounts(between(0n, MAX_AMOUNT - 1n)),
    witness: body({ month: "9999999999" }),
  },
  {
    id: "limits-int32",
    breaks: "refuses amounts beyond a signed 32-bit integer",
    rule: RULE.mustAccept,
    change: amounts(between(0n, 2147483647n)),
    witness: body({ once: "2147483648" }),
  },
  {
    id: "limits-uint32",
    breaks: "refuses amounts beyond an unsigned 32-bit integer",
    rule: RULE.mustAccept,
    change: amounts(between(0n, 4294967295n)),
    witness: body({ month: "4294967296" }),
  },
  {
    id: "limits-negative",
    breaks: "takes a negative amount as none",
    rule: RULE.mustRefuse,
    change: amounts((value, good) => (value instanceof NumberText && value.text.startsWith("-") ? 0n : good(value))),
    witness: body({ once: "-1" }),
  },
  {
    id: "limits-zero-refused",
    breaks: "refuses an amount of 0, which means unlimited",
    rule: RULE.mustAccept,
    change: amounts((value, good) => good(value) || undefined),
    witness: body({ once: "0" }),
  },
  {
    id: "month-zero-refused",
    breaks: "refuses a monthly amount of 0, which means unlimited",
    rule: RULE.mustAccept,
    change: field("month", (value, good) => good(value) || undefined),
    witness: body({ month: "0" }),
  },
  {
    id: "limits-quoted",
    breaks: "takes amounts as strings of digits",
    rule: RULE.mustRefuse,
    change: amounts((value, good) => good(typeof value === "string" && /^\d+$/.test(value) ? number(value) : value)),
    witness: body({ day: '"1000000"' }),
  },
  {
    id: "limits-empty-string",
    breaks: "takes an empty string as the amount 0",
    rule: RULE.mustRefuse,
    change: amounts((value, good) => (value === "" ? 0n : good(value))),
    witness: body({ once: '""' }),
  },
  {
    id: "limits-null",
    breaks: "takes null as the amount 0",
    rule: RULE.mustRefuse,
    change: amounts((value, good) => (value === null ? 0n : good(value))),
    witness: body({ month: "null" }),
  },
  {
    id: "limits-boolean",
    breaks: "takes true and false as the amounts 1 and 0",
    rule: RULE.mustRefuse,
    change: amounts((value, good) => (typeof value === "boolean" ? BigInt(value) : good(value))),
    witness: body({ once: "true" }),
  },
  {
    id: "limits-array-of-one",
    breaks: "takes an array of one amount as the amount",
    rule: RULE.mustRefuse,
    change: amounts((value, good) => good(Array.isArray(value) && value.length === 1 ? value[0] : value)),
    witness: body({ once: "[1]" }),
  },
  {
    id: "limits-array",
    breaks: "takes an empty array as the amount 0",
    rule: RULE.mustRefuse,
    change: amounts((value, good) => (Array.isArray(value) ? 0n : good(value))),
    witness: body({ once: "[]" }),
  },
  {
    id: "limits-object",
    breaks: "takes an object as the amount 0",
    rule: RULE.mustRefuse,
    change: amounts((value, good) =>
      typeof value === "object" && value !== null && !(value instanceof NumberText) && !Array.isArray(value)
        ? 0n
        : good(value),
    ),
    witness: body({ day: "{}" }),
  },
  {
    id: "limits-fraction",
    breaks: "rounds a fraction of an amount down",
    rule: RULE.mustRefuse,
    change: amounts((value, good) =>
      good(value instanceof NumberText ? number(value.text.replace(/\.\d+$/, "")) : value),
    ),
    witness: body({ once: "0.5" }),
  },
]);
