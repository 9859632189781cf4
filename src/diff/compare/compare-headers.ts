import type { Difference } from "../difference.ts";
import type { Used } from "../document/used.ts";
import { compareRequired, compareSerialization, compareValue } from "./compare-form.ts";
import { compareOtherMembers, type Documents, pairMembers, type Site, type UsedPair, wholeDifference } from "./site.ts";

/** How the headers of an answer, or of a part of a form, differ; their names in any case. OpenAPI 3.1.1, sections 4.8.17 and 4.8.21. */
export function compareHeaders(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  // `Content-Type` is said by `content` (OpenAPI 3.1.1, section 4.8.17).
  const headers = pairMembers(documents, pair, "headers", (name) => name.toLowerCase()).filter(
    ({ name }) => name.toLowerCase() !== "content-type",
  );
  return headers.flatMap(({ name, base, revision }): readonly Difference[] => {
    const own = { ...site, part: `${site.part} header ${name}` };
    if (base !== undefined && revision !== undefined) return compareHeader({ base, revision }, own, documents);
    return [cameOrWent(base, revision, own)];
  });
}

/** Who has to send a header, as in the answer to a webhook, has to know of it like of a parameter. */
function subjectOf({ flow }: Site): "Header" | "Parameter" {
  return flow === "request" ? "Parameter" : "Header";
}

function cameOrWent(base: Used | undefined, revision: Used | undefined, site: Site): Difference {
  if (base !== undefined) return wholeDifference(subjectOf(site), "removed", base, site, true);
  const added = revision as Used;
  return wholeDifference(
    subjectOf(site),
    "added",
    added,
    site,
    site.flow === "request" && added.object.required === true,
  );
}

const headerMembers = {
  compared: [
    "required",
    "schema",
    "content",
    "style",
    "explode",
    "example",
    "examples",
    "allowReserved",
    "allowEmptyValue",
    "name",
    "in",
  ],
  words: ["description"],
};

function compareHeader(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  return [
    ...compareRequired(subjectOf(site), pair, site),
    ...compareSerialization("Header", pair, site),
    ...compareValue(pair, site, documents),
    ...compareOtherMembers("Header", pair, site, headerMembers),
  ];
}
