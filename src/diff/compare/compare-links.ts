import { isDeepStrictEqual } from "node:util";
import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import type { Agreement, ContractModel, LinkModel } from "../../contract/model/contract-model.ts";
import type { Difference, Place, Side } from "../change.ts";
import { pairBy, pairOperations } from "./pair-operations.ts";

/**
 * What links hand on (`parameters`, and a `requestBody` that is no single expression) and what they promise of the linked answer
 * (`x-agrees`); whole links, and where they lead, `redocly diff` sees itself.
 */
export function compareLinks(base: ContractModel, revision: ContractModel): readonly Difference[] {
  return pairOperations(base, revision).flatMap(({ base: before, revision: after }) =>
    pairBy(before.responses, after.responses, ({ status }) => status).flatMap(({ key, base: one, revision: other }) =>
      pairBy(one?.links ?? [], other?.links ?? [], ({ name }) => name).flatMap(({ base: old, revision: link }) => {
        if (old === undefined || link === undefined) return [];
        const place = { operations: [after.id], part: `answer ${key} link ${link.name}`, at: link.pointer };
        return [...compareHandedOn(old, link, place), ...compareAgreements(old, link, place)];
      }),
    ),
  );
}

function compareHandedOn(base: LinkModel, revision: LinkModel, place: Place): readonly Difference[] {
  const members = [
    ["parameters", base.parameters as JsonValue, revision.parameters as JsonValue],
    ["requestBody", base.requestBody, revision.requestBody],
  ] as const;
  return members.flatMap(([property, before, after]): readonly Difference[] => {
    if (isDeepStrictEqual(before, after) || isSeenByRedocly(before) || isSeenByRedocly(after)) return [];
    return [
      {
        subject: "Link",
        kind: "modified",
        property,
        direction: "both",
        place,
        base: { pointer: `${base.pointer}/${property}`, value: before },
        revision: { pointer: `${revision.pointer}/${property}`, value: after },
      },
    ];
  });
}

function isSeenByRedocly(value: JsonValue | undefined): boolean {
  return value !== undefined && (typeof value !== "object" || value === null);
}

function compareAgreements(base: LinkModel, revision: LinkModel, place: Place): readonly Difference[] {
  const pairs = pairBy(base.agreements, revision.agreements, ({ answer, equals }) => writeExactJson([answer, equals]));
  return pairs.flatMap(({ base: before, revision: after }): readonly Difference[] => {
    const common = { subject: "Agreement", direction: "response" } as const;
    const at = (agreement: Agreement): Place => ({ ...place, part: `${place.part} ${agreement.answer}` });
    if (before === undefined && after !== undefined)
      return [{ ...common, kind: "added", place: at(after), revision: sideOf(after) }];
    if (after === undefined && before !== undefined)
      return [{ ...common, kind: "removed", place: at(before), base: sideOf(before) }];
    return [];
  });
}

function sideOf({ pointer, equals }: Agreement): Side {
  return { pointer, value: equals };
}
