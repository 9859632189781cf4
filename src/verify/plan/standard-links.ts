import type { LinkModel, ResponseModel } from "../../contract/model/contract-model.ts";
import type { SkippedCase } from "../../contract/model/contract-report.ts";
import { isSafeMethod, wireMethod } from "../../contract/model/http-method.ts";
import type { Case, Expectation } from "../model/case.ts";
import type { Target } from "../model/target.ts";
import type { UnsignedRequest } from "../model/unsigned-request.ts";
import { variedRequest } from "./changed-request.ts";
import { knownGoodOf } from "./known-good.ts";
import { violationsOf } from "./oracle.ts";

/** What is known before links are planned. */
export interface LinkPlanning {
  readonly targets: readonly Target[];
  /** Operations that cannot be asked, and why. */
  readonly closed: ReadonlyMap<string, string>;
}

/** A link that can be followed, and the operation that it leads to. */
interface Leading {
  readonly link: LinkModel;
  readonly target: Target;
  readonly method: string;
}

/**
 * The links without `x-agrees` (OpenAPI 3.1, section 4.8.20) of one success answer: the request that is answered so, what reads what
 * it made, what changes it, what deletes it, and once more what reads it, which then must be gone.
 */
export function planStandardLinks(
  planning: LinkPlanning,
  source: Target,
  response: ResponseModel,
): { readonly cases: readonly Case[]; readonly skipped: readonly SkippedCase[] } {
  const plain = response.links.filter(({ agreements }) => agreements.length === 0);
  if (plain.length === 0) return { cases: [], skipped: [] };
  const skipped: SkippedCase[] = [];
  const leading = plain.flatMap((link): Leading[] => {
    const led = leadsTo(planning, { source, response, link });
    if (typeof led !== "string") return [led];
    skipped.push({ case: `${source.operation.id}:link:${link.name}`, reason: led });
    return [];
  });
  return { cases: leading.length === 0 ? [] : chainOf({ source, response }, leading), skipped };
}

interface LinkPlace {
  readonly source: Target;
  readonly response: ResponseModel;
}

function leadsTo(
  { targets, closed }: LinkPlanning,
  { source, response, link }: LinkPlace & { readonly link: LinkModel },
): Leading | string {
  const reason = source.skippedLinks.get(link.name) ?? closed.get(source.operation.id) ?? closed.get(link.operationId);
  if (reason !== undefined) return reason;
  const target = targets.find(({ operation }) => operation.id === link.operationId);
  if (target === undefined) return `${link.operationId} is not among the operations that are tested`;
  const same = response.links.find(
    ({ agreements, operationId }) => agreements.length > 0 && operationId === link.operationId,
  );
  if (same !== undefined) return `the link ${same.name} leads to ${link.operationId} too, and says what must be there`;
  if (!/^2(?:\d\d|XX)$/i.test(response.status))
    return `only links of a success are followed, and ${response.status} is none`;
  const own = knownGoodOf(target);
  const [missing] = own.unwritable;
  if (missing !== undefined) return `no request of ${link.operationId} can be made: ${missing}`;
  return { link, target, method: wireMethod(target.operation.method) };
}

/** Reading first, deleting last. */
function orderOf({ method }: Leading): number {
  return isSafeMethod(method) ? 0 : method === "DELETE" ? 2 : 1;
}

function chainOf(place: LinkPlace, leading: readonly Leading[]): readonly Case[] {
  const ordered = [...leading].sort((a, b) => orderOf(a) - orderOf(b));
  const good = knownGoodOf(place.source);
  if (violationsOf(place.source, good.unsigned).length > 0) return [];
  const plain = chainFrom({ ...place, unsigned: good.unsigned, suffix: "" }, ordered);
  const readers = ordered.filter(({ method }) => isSafeMethod(method));
  const other =
    readers.length === 0
      ? undefined
      : variedRequest(
          place.source,
          good,
          readers.map(({ link }) => link),
        );
  return other === undefined
    ? plain
    : [...chainFrom({ ...place, unsigned: other, suffix: "-other-values" }, readers), ...plain];
}

interface Chain extends LinkPlace {
  /** The request that is answered with the links. */
  readonly unsigned: UnsignedRequest;
  readonly suffix: string;
}

function chainFrom({ source, response, unsigned, suffix }: Chain, ordered: readonly Leading[]): readonly Case[] {
  const { operation } = source;
  const id = `${operation.id}:links:${response.status}`;
  const set = `${id}:set${suffix}`;
  const common = {
    phase: "link" as const,
    strictness: "must" as const,
    tolerated: [],
    at: "/body",
    link: { id, operationId: operation.id },
  };
  const made: Case = {
    ...common,
    id: set,
    operationId: operation.id,
    title: `a valid request${suffix === "" ? "" : " with other values"}, whose answer has links`,
    unsigned,
    expect: { kind: "accepted" },
    constraint: { pointer: response.pointer, keyword: "links" },
    demands: "the request is valid",
  };
  const follow = ({ link, target }: Leading, name: string, expect: Expectation): Case => ({
    ...common,
    id: `${operation.id}:link:${link.name}:${name}${suffix}`,
    operationId: target.operation.id,
    title: `the link ${link.name}${expect.kind === "gone" ? `, after ${expect.after}` : ""}`,
    unsigned: knownGoodOf(target).unsigned,
    expect,
    constraint: { pointer: link.pointer, keyword: "links" },
    demands: expect.kind === "gone" ? `${expect.after} deleted it` : `the link ${link.name} leads there`,
    follows: { case: set, link, pointer: response.pointer },
  });
  const followed = ordered.map((one) => follow(one, "followed", { kind: "agrees", with: set }));
  const gone = ordered
    .filter(({ method }) => method === "DELETE")
    .flatMap((dropping) => {
      const reader = ordered.find(({ method, target }) => isSafeMethod(method) && isSamePath(target, dropping.target));
      const after = `${operation.id}:link:${dropping.link.name}:followed${suffix}`;
      return reader === undefined ? [] : [follow(reader, "gone", { kind: "gone", after })];
    });
  return [made, ...followed, ...gone];
}

function isSamePath(one: Target, other: Target): boolean {
  return one.operation.path === other.operation.path;
}
