import type { Side } from "../change.ts";
import type { Difference } from "../difference.ts";
import { isUnchanged, type SchemaFinding, type SchemaPair } from "../schema/compare/schema-pair.ts";
import type { Together } from "../schema/normal/placed-schema.ts";
import { breaks, type Documents, placeOf, type Site } from "./site.ts";

/** The schemas of one place of the interface, and the pointer to it through the operation. */
export interface SchemaSite extends Site {
  readonly at: string;
  /** JSON Pointers of the objects that hold the schemas, on both sides. */
  readonly holders: readonly [string, string];
}

/** Every way in which the schemas of a place differ, told with the way into the value. */
export function compareSchemas(
  documents: Documents,
  [base, revision]: readonly [Together, Together],
  site: SchemaSite,
): readonly Difference[] {
  const flow = site.flow === "response" ? "response" : "request";
  const pair = documents.schemas[flow].compare(base, revision);
  if (isUnchanged(pair)) return [];
  const seen = new Set<SchemaPair>();
  const told: Difference[] = [];
  const visit = (current: SchemaPair, place: Place): void => {
    if (seen.has(current)) return;
    seen.add(current);
    const holders = [current.base.pointer || place.holders[0], current.revision.pointer || place.holders[1]] as const;
    for (const finding of current.findings)
      told.push(toDifference(finding, current, { ...place, holders, flow: site.flow }));
    for (const { step, pair: child } of sorted(current)) {
      visit(child, { at: place.at + step.at, words: place.words + step.words, holders });
    }
  };
  visit(pair, { at: site.at, words: "", holders: site.holders });
  return told.map((difference) => inWords(difference, site));
}

/** The way to a schema below a site. */
interface Place {
  readonly at: string;
  readonly words: string;
  /** What holds a schema that is not there. */
  readonly holders: readonly [string, string];
}

/** In the order of their places, so that the first use of a shared schema does not depend on the order of keys. */
function sorted({ children }: SchemaPair): SchemaPair["children"] {
  return children.toSorted((one, other) => (one.step.at < other.step.at ? -1 : 1));
}

function toDifference(finding: SchemaFinding, pair: SchemaPair, place: Place & Pick<Site, "flow">): Difference {
  const { subject, kind, property, relation, step, base, revision, isWords } = finding;
  const held = (side: Side, index: 0 | 1): Side => ({ ...side, pointer: side.pointer || place.holders[index] });
  return {
    subject,
    kind,
    ...(property === undefined ? {} : { property }),
    direction: isWords ? "both" : place.flow,
    place: { operations: [], part: place.words + (step?.words ?? ""), at: place.at + (step?.at ?? "") },
    ...(base === undefined ? {} : { base: held(base, 0) }),
    ...(revision === undefined ? {} : { revision: held(revision, 1) }),
    verdict: {
      breaking: breaks(place.flow, relation),
      ...(relation.isDoubtful ? { isDoubtful: true } : {}),
    },
    pair,
  };
}

/** `request body` and the way into the value: `request body /limits/once`, `answer 200 body oneOf[1]`. */
function inWords(difference: Difference, { operations, part }: Site): Difference {
  const way = difference.place.part.trim();
  return {
    ...difference,
    place: placeOf({ operations, flow: "both", part: way === "" ? part : `${part} ${way}` }, difference.place.at),
  };
}
