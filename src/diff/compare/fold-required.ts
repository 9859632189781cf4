import { escapePointerToken, toPointer } from "../../contract/json/json-pointer.ts";
import type { Difference, Side } from "../change.ts";
import { changedEntries, textsOf } from "./changed-entries.ts";

/**
 * Lists `required` that changed, told by their members: a property that came or went takes its entry along, and each other member
 * became required or optional by itself, with a sentence and an id that nothing else in the list changes. Pure.
 */
export function foldRequired(differences: readonly Difference[]): readonly Difference[] {
  const lists = differences.filter(isRequiredList);
  return differences.flatMap((difference) => {
    if (lists.includes(difference)) return splitList(difference, differences);
    const list = lists.find((candidate) => isListed(difference, candidate));
    return list === undefined ? difference : { ...difference, property: "required" };
  });
}

function isRequiredList({ subject, property }: Difference): boolean {
  return subject === "Schema" && property === "required";
}

/** Whether the list lost or gained the property that this difference is about. */
function isListed(difference: Difference, list: Difference): boolean {
  return changedEntries(list).some((name) => isAboutEntry(difference, list, name));
}

function isAboutEntry(
  { subject, kind, direction, base, revision }: Difference,
  list: Difference,
  name: string,
): boolean {
  if (subject !== "Schema" || kind === "modified" || direction !== list.direction) return false;
  const [own, owner] =
    kind === "added" ? [revision?.pointer, list.revision?.pointer] : [base?.pointer, list.base?.pointer];
  const schema = owner?.replace(/\/required$/, "");
  return own === `${schema}/properties/${escapePointerToken(name)}`;
}

function splitList(list: Difference, differences: readonly Difference[]): readonly Difference[] {
  const { place, base, revision, direction } = list;
  const names = changedEntries(list).filter((name) => !differences.some((other) => isAboutEntry(other, list, name)));
  return names.map((name) => {
    const isRequired = textsOf(revision?.value).includes(name);
    const step = toPointer([name]);
    return {
      ...list,
      subject: "Member",
      kind: "modified",
      place: {
        ...place,
        at: `${place.at}/properties${step}`,
        part: place.part + (isWay(place.part) ? step : ` ${step}`),
      },
      base: { pointer: entryOf(base, name), value: !isRequired },
      revision: { pointer: entryOf(revision, name), value: isRequired },
      verdict: { breaking: isRequired === (direction === "request") },
    };
  });
}

/** Whether words for a place end with the way into a value: `request body /limits`, `answer 200 body oneOf[1]`. */
function isWay(part: string): boolean {
  return / (?:\/\S*|\S+\[\d+\])$/.test(part);
}

function entryOf(side: Side | undefined, name: string): string {
  const index = textsOf(side?.value).indexOf(name);
  return `${side?.pointer ?? ""}${index === -1 ? "" : `/${index}`}`;
}
