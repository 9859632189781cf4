import { existsSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/contract/json/json.ts";
import { valueAt } from "../../src/contract/json/json-pointer.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

/** The facts of the portal's pages, which are no part of the repository: `PLATE_CATALOGUE` names the file. */
const file = process.env.PLATE_CATALOGUE ?? "";
const { operations, document } = await loadContract(new URL("../../openapi/openapi.yaml", import.meta.url).pathname);

/** Bounds that the contract reads another way than the page prints them, as x-uncertain of the operation or of its answer says. */
const readings: readonly string[] = [
  "/api/v1/bankaccounts/info userId: max is 9999999999999999999, the page says 19",
  "/api/v1/recharges/auto/payments/register userId: max is 9999999999999999999, the page says 19",
  "/api/v1/cards/deduction par: min is 27, the page says 0",
  "/api/v1/recharges/by-bank-accounts/no-hce/cancel sequenceId: min is 1, the page says 30",
  "/api/v1/cards/deduction par: max is 27, the page says 0",
];

interface Fact {
  readonly path: string;
  readonly type: string;
  readonly required: string;
  readonly length?: number;
  readonly min?: number;
  readonly max?: number | null;
  readonly enum?: readonly string[];
}

interface Page {
  readonly path: string | null;
  readonly requestParametersComplete: boolean;
  readonly requestEncrypted: boolean | null;
  readonly responseEncrypted: boolean | null;
  readonly requestParameters: readonly Fact[];
  readonly responseParameters: readonly Fact[];
  readonly responseCodes: readonly { readonly http: number; readonly code: string }[];
}

const pages: readonly Page[] = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly Page[]) : [];
const written = ({ path }: Page): JsonObject =>
  valueAt(document, `/paths/${addressOf(path).replaceAll("/", "~1")}/post`) as JsonObject;
const addressOf = (path: string | null): string => `/${(path ?? "").replace(/^\//, "")}`;
const whole = pages.filter(({ path, requestParametersComplete }) => path !== null && requestParametersComplete);
const taken = pages.filter(({ path }) => path !== null && operations.some((each) => each.path === addressOf(path)));

/** A member of a schema as a page writes it. */
interface Member {
  readonly required: boolean;
  readonly schema: JsonObject;
}

/** Every member below a schema, by a path such as `a.b` and `list[].c`. */
function membersOf(schema: unknown, prefix = ""): ReadonlyMap<string, Member> {
  const { $ref, allOf, items, properties, required } = schema as Record<string, unknown>;
  if (typeof $ref === "string") return membersOf(valueAt(document, $ref), prefix);
  const found = new Map<string, Member>();
  for (const part of (allOf as readonly unknown[] | undefined) ?? []) {
    for (const [name, member] of membersOf(part, prefix)) found.set(name, member);
  }
  if (items !== undefined) for (const [name, member] of membersOf(items, `${prefix}[]`)) found.set(name, member);
  for (const [name, property] of Object.entries((properties as JsonObject | undefined) ?? {})) {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    found.set(path, {
      required: (required as readonly string[] | undefined)?.includes(name) === true,
      schema: resolved(property),
    });
    for (const [inner, member] of membersOf(property, path)) found.set(inner, member);
  }
  return found;
}

function resolved(schema: unknown): JsonObject {
  const { $ref } = schema as { readonly $ref?: string };
  return $ref === undefined ? (schema as JsonObject) : resolved(valueAt(document, $ref));
}

/** What differs between a page's fact and the contract; nothing where the contract says that it reads the page another way. */
function differences(fact: Fact, member: Member | undefined): readonly string[] {
  if (member === undefined) return [`${fact.path} is missing`];
  const { schema, required } = member;
  if (schema["x-uncertain"] !== undefined) return [];
  const [least, most] = fact.type === "number" ? ["minimum", "maximum"] : ["minLength", "maxLength"];
  const wanted: readonly (readonly [string, unknown, unknown])[] = [
    ["required", fact.required === "Required", required],
    ["min", fact.enum === undefined ? (fact.length ?? fact.min) : undefined, schema[least]],
    ["max", fact.enum === undefined ? (fact.length ?? fact.max ?? undefined) : undefined, schema[most]],
    ["enum", fact.enum?.join(), (schema.enum as readonly string[] | undefined)?.join()],
  ];
  return wanted.flatMap(([what, page, contract]) =>
    page === undefined || Number(page) === Number(contract) || page === contract
      ? []
      : [`${fact.path}: ${what} is ${contract}, the page says ${page}`],
  );
}

describe("the contract and the catalogue of the portal's pages", () => {
  beforeEach(({ skip }) => skip(pages.length === 0, "PLATE_CATALOGUE names no catalogue"));

  test("every page with a path and all request parameters is an operation, and every operation is a page", () => {
    expect(operations.map(({ path }) => path).sort()).toEqual(taken.map(({ path }) => addressOf(path)).sort());
    expect(whole.filter((page) => !taken.includes(page))).toEqual([]);
  });

  test.each(taken)("$path: every member, bound, code and mark of encryption, both ways", (page) => {
    const operation = operations.find(({ path }) => path === addressOf(page.path));
    const request = membersOf(operation?.requestBody?.content[0]?.schema ?? {});
    const success = operation?.responses.find(({ status }) => status === "200");
    const answer = membersOf(success?.content[0]?.schema ?? {});
    const own = [...answer.keys()].filter((name) => name !== "response" && !name.startsWith("response."));
    const differing = (facts: readonly Fact[], members: ReadonlyMap<string, Member>): readonly string[] =>
      facts
        .flatMap((fact) => differences(fact, members.get(fact.path)))
        .filter((found) => !readings.includes(`${page.path} ${found}`));
    expect(differing(page.requestParameters, request)).toEqual([]);
    const further = [...request.keys()].filter((name) => !page.requestParameters.some(({ path }) => path === name));
    // Members that no page shows are only where the list of the page ends early, and the operation says so.
    if (page.requestParametersComplete) expect(further).toEqual([]);
    else if (further.length > 0) expect(written(page)["x-uncertain"]).toBeDefined();
    expect(differing(page.responseParameters, answer)).toEqual([]);
    expect(own.filter((name) => !page.responseParameters.some(({ path }) => path === name))).toEqual([]);
    const codes = new Set(
      operation?.responses.flatMap(({ status, resultCodes }) => resultCodes.map(({ code }) => `${status} ${code}`)),
    );
    expect(page.responseCodes.map(({ http, code }) => `${http} ${code}`).filter((code) => !codes.has(code))).toEqual(
      [],
    );
    if (page.responseCodes.length > 0) {
      const assumed = ["200 000_000", "400 000_002"];
      const known = new Set([...page.responseCodes.map(({ http, code }) => `${http} ${code}`), ...assumed]);
      expect([...codes].filter((code) => !known.has(code))).toEqual([]);
    }
    const { request: asked = false, response: answered = false } = operation?.encrypted ?? {};
    // Where a mark could not be read, an encrypted body is what a published client sends, and the operation says so.
    expect([asked, answered]).toEqual([page.requestEncrypted ?? asked, page.responseEncrypted ?? answered]);
    if (page.requestEncrypted === null && asked) expect(written(page)["x-uncertain"]).toBeDefined();
  });
});
