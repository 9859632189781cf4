import type { HeaderLine } from "../model/exchange.ts";
import type { Validator, Violation } from "../model/validator.ts";
import { judgedFieldValues } from "./header-fields.ts";

/** A header of an answer as far as it is judged; `decode` of the rules reads its value. OpenAPI 3.1, section 4.8.21. */
export interface DeclaredHeader {
  readonly name: string;
  readonly required: boolean;
  /** The request header whose value this one carries back (`x-echoes`). */
  readonly echoes?: string;
}

/** One way in which a header of an answer breaks its contract. */
export type HeaderFault<Header extends DeclaredHeader> =
  | { readonly kind: "header-missing"; readonly header: Header }
  | { readonly kind: "header"; readonly header: Header; readonly value: string; readonly violation: Violation }
  | { readonly kind: "header-echo"; readonly header: Header; readonly value: string; readonly sent: string };

/** What the headers of an answer are judged by. */
export interface HeaderRules<Header extends DeclaredHeader> {
  /** By header name in lower case. */
  readonly validators: Readonly<Record<string, Validator>> | undefined;
  /** The value that a header's text stands for under its schema, such as `decodeHeader` reads it. */
  readonly decode: (header: Header, text: string) => unknown;
  /** The value of a header of the request, its name in any case; `undefined` where it was not sent. */
  readonly sent: (name: string) => string | undefined;
}

/**
 * Every way in which the declared headers of an answer break the contract. A value that is carried back is the caller's own: it is
 * compared with what was sent, and its form is not judged.
 */
export function judgeHeaders<Header extends DeclaredHeader>(
  declared: readonly Header[],
  fields: readonly HeaderLine[],
  rules: HeaderRules<Header>,
): readonly HeaderFault<Header>[] {
  return declared.flatMap((header) => judgeHeader(header, judgedFieldValues(fields, header.name), rules));
}

/** Does the same for one header, by the values that `judgedFieldValues` gives of it. */
export function judgeHeader<Header extends DeclaredHeader>(
  header: Header,
  values: readonly string[],
  rules: HeaderRules<Header>,
): readonly HeaderFault<Header>[] {
  if (values.length === 0) return header.required ? [{ kind: "header-missing", header }] : [];
  const sent = header.echoes === undefined ? undefined : rules.sent(header.echoes);
  if (sent !== undefined) {
    return values.filter((value) => value !== sent).map((value) => ({ kind: "header-echo", header, value, sent }));
  }
  return values.flatMap((value) => judgeValue(header, value, rules));
}

function judgeValue<Header extends DeclaredHeader>(
  header: Header,
  value: string,
  { validators, decode }: HeaderRules<Header>,
): readonly HeaderFault<Header>[] {
  const validate = validators?.[header.name.toLowerCase()];
  const violations = validate?.(decode(header, value)) ?? [];
  return violations.map((violation) => ({ kind: "header", header, value, violation }));
}
