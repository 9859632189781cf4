import { NumberText, wholeNumber } from "./json-numbers.ts";

/** Reads one value of the body; undefined where it is missing or not as the page wants it. */
export type FieldReader<Value> = (value: unknown) => Value | undefined;

/** A JSON object, its members by name. */
export type Members = Readonly<Record<string, unknown>>;

/** How each value of the body is read. */
export interface FieldReaders {
  readonly root: FieldReader<Members>;
  readonly userId: FieldReader<bigint>;
  readonly par: FieldReader<string>;
  readonly limits: FieldReader<Members>;
  readonly once: FieldReader<bigint>;
  readonly day: FieldReader<bigint>;
  readonly month: FieldReader<bigint>;
}

/** A whole number between two bounds, both of them allowed. */
export const between =
  (min: bigint, max: bigint): FieldReader<bigint> =>
  (value) => {
    const number = value instanceof NumberText ? wholeNumber(value) : undefined;
    return number !== undefined && number >= min && number <= max ? number : undefined;
  };

/** A string of exactly so many characters, counted as Unicode code points. */
export const textOfLength =
  (length: number): FieldReader<string> =>
  (value) =>
    typeof value === "string" && [...value].length === length ? value : undefined;

/** A JSON object; an array, null or a plain value is none. */
export const members: FieldReader<Members> = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof NumberText)
    ? (value as Members)
    : undefined;

/** An amount in won. */
export const amount = between(0n, 9999999999n);

/** The page's rule for each value. */
export const FIELD_READERS: FieldReaders = {
  root: members,
  userId: between(1n, 9999999999999999999n),
  par: textOfLength(27),
  limits: members,
  once: amount,
  day: amount,
  month: amount,
};

/** A member of an object by name; never one that every object inherits. */
export const memberOf = (object: Members, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;
