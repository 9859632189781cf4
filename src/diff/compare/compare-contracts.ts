import type { ContractModel } from "../../contract/model/contract-model.ts";
import { isXmlMediaType } from "../../contract/wire/media-type.ts";
import type { Difference } from "../difference.ts";
import { changedEntries } from "./changed-entries.ts";
import { compareDocument } from "./compare-document.ts";
import { compareExamples } from "./compare-examples.ts";
import { compareExtensions } from "./compare-extensions.ts";
import { compareOperations } from "./compare-operations.ts";
import { compareResultCodes } from "./compare-result-codes.ts";
import { compareSchemes } from "./compare-security.ts";
import { type Calendar, type Documents, openDocuments } from "./site.ts";

/**
 * Every difference between two contracts, unrated: between what their documents mean, and between what extensions and examples
 * say (result codes, scenarios, header supply, echo, encryption). Pure.
 */
export function compareContracts(base: ContractModel, revision: ContractModel, calendar: Calendar): Comparison {
  const sides = { base: base.document, revision: revision.document };
  const documents = openDocuments(sides, calendar, [base, revision].some(hasXml));
  const seen = [documents].flatMap((each) =>
    [compareDocument, compareSchemes, compareOperations].flatMap((compare) => compare(each)),
  );
  const codes = compareResultCodes(base, revision);
  const others = [...codes, ...[compareExtensions, compareExamples].flatMap((compare) => compare(base, revision))];
  const pointer = revision.resultCodePointer ?? base.resultCodePointer;
  const unexplained = seen.filter((difference) => !isEnumOfCodes(difference, pointer, codes));
  return { differences: mergeShared([...unexplained, ...others], { base, revision }), documents };
}

/** What a comparison found, and the documents with the schemas compared. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly documents: Documents;
}

function hasXml({ operations }: ContractModel): boolean {
  const bodies = operations.flatMap(({ requestBody, responses }) => [requestBody, ...responses]);
  return bodies.some((body) => body?.content.some(({ mediaType }) => isXmlMediaType(mediaType)));
}

/** The body schema's enum says the same as `x-result-codes`; where they differ alike, one difference is enough. */
function isEnumOfCodes(difference: Difference, pointer: string | undefined, codes: readonly Difference[]): boolean {
  const { subject, property, place } = difference;
  if (subject !== "Schema" || pointer === undefined || (property !== "enum" && property !== "const")) return false;
  const [, answer] = /^(answer \S+) body (.*)$/.exec(place.part) ?? [];
  if (answer === undefined || place.part !== `${answer} body ${pointer}`) return false;
  const explained = new Set(
    codes
      .filter(({ kind, place: { part, operations } }) => {
        return kind !== "modified" && part.startsWith(`${answer} code `) && sharesOne(operations, place.operations);
      })
      .map(({ place: { part } }) => part.slice(`${answer} code `.length)),
  );
  return changedEntries(difference).every((code) => explained.has(code));
}

function sharesOne(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

interface Models {
  readonly base: ContractModel;
  readonly revision: ContractModel;
}

/**
 * What operations and answers share through one component, or one entry of result codes, is one difference that concerns them all. Of
 * several findings of one place and keyword, as where `oneOf` gains values by one branch and loses some by their overlap, the one that
 * breaks counts.
 */
function mergeShared(differences: readonly Difference[], models: Models): readonly Difference[] {
  const merged = Map.groupBy(differences, (difference) => sharedCodeOf(difference, models) ?? keyOf(difference));
  return [...merged.values()].map((same) => {
    const operations = [...new Set(same.flatMap(({ place }) => place.operations))];
    const [first] = same as [Difference];
    const part = first.pair === undefined ? partsOf(same) : first.place.part;
    const breaking = same.filter(({ verdict }) => verdict?.breaking === true);
    const decisive = breaking.find(({ verdict }) => verdict?.isDoubtful !== true) ?? breaking[0] ?? first;
    return { ...decisive, place: { ...first.place, operations, part } };
  });
}

/** A schema is told by its first use; what few places share, by all of them. */
function partsOf(same: readonly Difference[]): string {
  return [...new Set(same.map(({ place }) => place.part))].join(" and ");
}

function keyOf({ subject, kind, property, direction, place, base, revision }: Difference): string {
  const owner = isShared(base) || isShared(revision) ? [] : [place.operations, place.part, place.at];
  return JSON.stringify([subject, kind, property, direction, base?.pointer, revision?.pointer, owner]);
}

/**
 * Result codes, and what scenarios are answered, that come from one written entry on both sides: a contract says once what many answers
 * share, and is expanded. `undefined` for everything else.
 */
function sharedCodeOf(difference: Difference, { base, revision }: Models): string | undefined {
  const { subject, kind, property, direction, place } = difference;
  const isCode =
    subject === "ResultCode" || (subject === "Scenario" && (property === "outcome" || property === "answer"));
  const written = [placeOfCode(difference.base, base), placeOfCode(difference.revision, revision)];
  if (!isCode || written.every((each) => each === undefined)) return undefined;
  return JSON.stringify([subject, kind, property, direction, place.part, written]);
}

/** File, line and column of a code or of what is said of it. */
function placeOfCode(side: Difference["base"], model: ContractModel): string | undefined {
  if (side === undefined) return undefined;
  const isEntry = /\/x-result-codes\/\d+$/.test(side.pointer);
  const place = model.locate(isEntry ? `${side.pointer}/code` : side.pointer);
  return place === undefined ? undefined : `${place.file}:${place.line}:${place.column}`;
}

const sharedPlaces = /^\/(components|security|servers)(\/|$)|^\/(paths|webhooks)\/[^/]+\/(parameters|servers)(\/|$)/;

/** What the document says for all operations, a path for all of its own, or a component. */
function isShared(side: Difference["base"]): boolean {
  return side !== undefined && sharedPlaces.test(side.pointer);
}
