import { isDecimal } from "../contract/json/decimal.ts";
import { escapePointerToken } from "../contract/json/json-pointer.ts";
import { type AjvChecks, bindValidators } from "../contract/model/ajv-check.ts";
import type { Operation, OperationAnswer, OperationParameter } from "../contract/model/operation.ts";
import type { ContractValidators, Validator, Violation } from "../contract/model/validator.ts";
import type { OnUnheld } from "../contract/schema/number-places.ts";

/** Checks values against their schemas. A client without a judge checks only that what the contract requires is there. */
export interface Judge {
  readonly parameter: (operation: Operation, parameter: OperationParameter, value: unknown) => readonly Violation[];
  readonly requestBody: (operation: Operation, body: SentBody) => readonly Violation[];
  readonly answerBody: (operation: Operation, answer: JudgedAnswer) => readonly Violation[];
  /** By header name in lower case. */
  readonly answerHeaders: (
    operation: Operation,
    answer: JudgedAnswer,
  ) => Readonly<Record<string, Validator>> | undefined;
}

/** The body of a request before it is written, as far as its schema speaks of it. */
export interface SentBody {
  readonly value: unknown;
  /** The contract's media type that applies; its first one where nobody knows that. */
  readonly mediaType: string;
}

/** An answer that the contract knows, as far as it is judged. */
export interface JudgedAnswer {
  /** The status as the contract writes it: `200`, `4XX`, `default`. */
  readonly statusKey: string;
  readonly row: OperationAnswer;
  /** As the contract writes it; empty for an answer that has no body by contract. */
  readonly mediaType: string;
  readonly body: unknown;
  /** The body as it came: exact numbers, none of them in the type that the contract gives it. */
  readonly judged: unknown;
  /**
   * Where the body holds numbers of which no type of JavaScript's numbers is exact (they are bigints or Decimals): gives the body as
   * it came with other values in place of those numbers.
   */
  readonly withUnheld?: ((inPlace: OnUnheld) => unknown) | undefined;
  /** Whether the body is the text that came, since nothing says how it is read. */
  readonly isUnread?: boolean | undefined;
}

/** A judge by the functions of validators.js: all of them, or those of the operations that a client has. */
export function checkedBy(checks: AjvChecks): Judge {
  return judgeBy(bindValidators(checks));
}

/** A judge by validators; operations without any are not judged. */
export function judgeBy(validators: ContractValidators): Judge {
  return {
    parameter: ({ id }, { name, in: place }, value) => {
      const validate = validators[id]?.parameters[`${place}:${place === "header" ? name.toLowerCase() : name}`];
      const found = validate?.(value) ?? [];
      const wrong = new Set(found.filter(({ keyword }) => keyword === "type").map(({ at }) => at));
      return wrong.size === 0 ? found : (validate?.(withDigitsRead(value, wrong)) ?? found);
    },
    requestBody: ({ id }, { value, mediaType }) => validators[id]?.requestBody[mediaType]?.(value) ?? [],
    answerBody: ({ id }, answer) => judgeAnswer(answer, validators[id]?.responses[answer.statusKey]?.body ?? {}),
    answerHeaders: ({ id }, { statusKey }) => validators[id]?.responses[statusKey]?.headers,
  };
}

type ByMediaType = Readonly<Record<string, Validator>>;

/** The digits of an integer go out as the integer does, so at these places of a parameter they are one. */
function withDigitsRead(value: unknown, places: ReadonlySet<string>, at = ""): unknown {
  if (typeof value === "string") return places.has(at) && /^-?\d+$/.test(value) ? BigInt(value) : value;
  if (typeof value !== "object" || value === null || isDecimal(value)) return value;
  const read = Object.entries(value).map(
    ([name, member]) => [name, withDigitsRead(member, places, `${at}/${escapePointerToken(name)}`)] as const,
  );
  return Array.isArray(value) ? read.map(([, item]) => item) : Object.fromEntries(read);
}

function judgeAnswer(answer: JudgedAnswer, validators: ByMediaType): readonly Violation[] {
  const validate = answer.body instanceof Uint8Array ? undefined : validators[answer.mediaType];
  if (validate === undefined) return [];
  const found = validate(answer.judged);
  // A schema that allows no text speaks of what is in it.
  if (answer.isUnread === true && found.some(({ at, keyword }) => at === "" && keyword === "type")) return [];
  return answer.withUnheld === undefined ? found : [...found, ...inexactNumbers(answer.withUnheld, validate)];
}

/**
 * Numbers that no double holds, where the types promise a `number`: such a place is one where nothing but a number would do.
 * The data keep the exact number, as a bigint or a Decimal.
 */
function inexactNumbers(
  withUnheld: NonNullable<JudgedAnswer["withUnheld"]>,
  validate: Validator,
): readonly Violation[] {
  const places = new Set<string>();
  const probe = withUnheld((_number, at) => {
    places.add(at);
    return noValue;
  });
  const typed = validate(probe).filter(({ at, keyword }) => keyword === "type" && places.has(at));
  return [...new Set(typed.map(({ at }) => at))].map((at) => ({ ...inexactViolation, at }));
}

/** Of no type that JSON has. */
const noValue = Symbol("no JSON");

const inexactViolation = {
  keyword: "type",
  limit: "number",
  message: "is a number that no double holds exactly; it is given with all its digits, as a bigint or a Decimal",
} as const;
