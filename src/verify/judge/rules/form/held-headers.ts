import type { HeaderModel } from "../../../../contract/model/contract-model.ts";
import { headerOf, joinedHeader } from "../../../../contract/model/exchange.ts";
import type { Evidence } from "../../evidence.ts";

/** A declared header of an answer and its value. */
export interface HeldHeader {
  readonly header: HeaderModel;
  readonly value: string | undefined;
}

/**
 * The declared headers that the answer can be held to. Not among them: one that echoes a request header which this very
 * request left out or sent malformed, since then the contract's demands on it contradict one another.
 */
export function heldHeaders({ answer, exchange, case: planned }: Evidence): readonly HeldHeader[] {
  if (answer?.declared === undefined || planned.expect.kind === "undeclared") return [];
  return answer.declared.headers
    .filter(({ echoes }) => echoes === undefined || isSound(echoes, { exchange, case: planned }))
    .map((header) => ({ header, value: joinedHeader(answer.headers, header.name) }));
}

function isSound(name: string, { exchange, case: planned }: Pick<Evidence, "exchange" | "case">): boolean {
  if (headerOf(exchange.request.headers, name) === undefined) return false;
  const isChanged = planned.at.toLowerCase() === `/headers/${name.toLowerCase()}`;
  return !(isChanged && planned.expect.kind === "refused");
}
