import { goodField, isUnwritable } from "../known-good.ts";
import { placeOf } from "../oracle.ts";
import type { Candidate, Subject } from "./candidate.ts";

/** The known-good request with its times in each time zone that the contract gives as an example. */
export function* zoneProbes({ target, unsigned }: Subject): Generator<Candidate> {
  for (const parameter of target.operation.parameters) {
    if (parameter.supply?.from !== "time-zone" || isUnwritable(goodField(target, parameter))) continue;
    for (const { value } of parameter.examples) {
      if (typeof value !== "string") continue;
      yield {
        place: `${parameter.in}/${parameter.name}`,
        change: `example-${value}`,
        title: `its example ${value}, and all times in that zone`,
        at: placeOf(parameter),
        unsigned: { ...unsigned, timeZone: value },
        wants: "accepted",
        keyword: "example",
        pointer: parameter.pointer,
      };
    }
  }
}
