import type { JsonObject } from "../../contract/json/json.ts";
import type { Difference } from "../difference.ts";
import { type Used, usedMembers } from "../document/used.ts";
import { compareContent } from "./compare-content.ts";
import { compareForms } from "./compare-encodings.ts";
import { compareHeaders } from "./compare-headers.ts";
import { compareLinks } from "./compare-links.ts";
import { compareOtherMembers, type Documents, type Site, type UsedPair, wholeDifference } from "./site.ts";

/**
 * How the answers of an operation differ, by status. A status that came or went where `4XX` or `default` of the other side covers
 * it is compared with that too: it was answered so before, or is from now on. OpenAPI 3.1.1, section 4.8.16.
 */
export function compareResponses(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  const [before, after] = [responsesOf(documents.base, pair.base), responsesOf(documents.revision, pair.revision)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((status): readonly Difference[] => {
    const [base, revision] = [before.get(status), after.get(status)];
    const own = { ...site, part: `${site.part}answer ${(base ?? revision)?.name}` };
    if (base !== undefined && revision !== undefined) return compareResponse({ base, revision }, own, documents);
    if (base !== undefined) {
      const whole = wholeDifference("Response", "removed", base, own, true);
      return [whole, ...compareCovered({ base, revision: coveredBy(status, after) }, own, documents)];
    }
    const whole = wholeDifference("Response", "added", revision as Response, own, false);
    return [whole, ...compareCovered({ base: coveredBy(status, before), revision }, own, documents)];
  });
}

type Response = Used & { readonly name: string };

/** `4xx` is `4XX`. */
function responsesOf(document: JsonObject, operation: Used): ReadonlyMap<string, Response> {
  const responses = usedMembers(document, operation, "responses").filter(({ name }) => !name.startsWith("x-"));
  return new Map(
    responses.map((response) => [response.name === "default" ? "default" : response.name.toUpperCase(), response]),
  );
}

function coveredBy(status: string, responses: ReadonlyMap<string, Response>): Response | undefined {
  if (status === "default") return undefined;
  return responses.get(`${status.slice(0, 1)}XX`) ?? responses.get("default");
}

/** What breaks between an answer and the one that covered its status; more is told by the status that came or went. */
function compareCovered(
  { base, revision }: { readonly base: Response | undefined; readonly revision: Response | undefined },
  site: Site,
  documents: Documents,
): readonly Difference[] {
  if (base === undefined || revision === undefined || base.pointer === revision.pointer) return [];
  const pair = { base, revision };
  const found = [...compareHeaders(pair, site, documents), ...compareContent(pair, bodyOf(site), documents)];
  return found.filter(({ verdict }) => verdict?.breaking === true);
}

function bodyOf(site: Site): Site {
  return { ...site, part: `${site.part} body` };
}

const responseMembers = { compared: ["headers", "content", "links"], words: ["description", "summary"] };

function compareResponse(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  return [
    ...compareHeaders(pair, site, documents),
    ...compareContent(pair, bodyOf(site), documents),
    ...compareForms(pair, bodyOf(site), documents),
    ...compareLinks(pair, site, documents),
    ...compareOtherMembers("Response", pair, site, responseMembers),
  ];
}
