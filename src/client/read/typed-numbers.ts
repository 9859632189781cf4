import type { JsonValue } from "../../contract/json/json.ts";
import type { OnUnheld } from "../../contract/schema/number-places.ts";
import { convertPlainNumbers } from "../../contract/schema/plain-numbers.ts";
import type { BodyParts, BodyValue } from "./known-answer.ts";

/**
 * The body with its numbers in the types that the contract gives them. Throws a MalformedAnswerError for an integer that the client
 * was made to hold as a `number` and that no double holds.
 * @param isParsed whether numbers may have come that are no `number`
 */
export function typedNumbers(
  value: JsonValue,
  { row, mediaType, engine, fail }: BodyParts,
  isParsed: boolean,
): BodyValue {
  const convert = engine.numbers ?? convertPlainNumbers;
  const rules = { places: row.numbers, index: row.mediaTypes.indexOf(mediaType) };
  let isInexact = false;
  const onUnheld = (number: unknown, at: string, isSafe: boolean): unknown => {
    if (isSafe) {
      const place = at === "" ? "" : ` at ${at}`;
      fail("json", `holds an integer beyond 2^53${place}: generate the client with integers: bigint`);
    }
    isInexact = true;
    return number;
  };
  const body = convert(value, { ...rules, isParsed, direction: "in", onUnheld });
  const withUnheld = (inPlace: OnUnheld): unknown =>
    convert(value, { ...rules, isParsed: true, direction: "out", onUnheld: inPlace });
  return isInexact ? { body, judged: value, withUnheld } : { body, judged: value };
}
