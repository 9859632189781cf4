import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/contract/json/json.ts";
import { type Bump, highestBump } from "../../src/diff/change.ts";
import { diffContracts } from "../../src/diff/diff-contracts.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { type LoadedContract, loadContract } from "../../src/reader/load-contract.ts";
import { edited, located, Random, rewritten, values } from "./random-schemas.ts";

/** More pairs of schemas, or others: `PLATE_PAIRS=20000 PLATE_SEED=7`. */
const pairsWanted = Number(process.env.PLATE_PAIRS ?? 120);
const seed = Number(process.env.PLATE_SEED ?? 20_261_127);

const folder = mkdtempSync(join(tmpdir(), "random-schemas-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function load(
  name: string,
  schemas: readonly JsonObject[],
  flow: "request" | "response",
): Promise<LoadedContract> {
  const file = join(folder, `${name}-${flow}.json`);
  const content = (schema: JsonObject) => ({ content: { "application/json": { schema } } });
  const operation = (schema: JsonObject, index: number) => ({
    operationId: `o${index}`,
    ...(flow === "request" ? { requestBody: content(schema) } : {}),
    responses: { "200": { description: "Done", ...(flow === "response" ? content(schema) : {}) } },
  });
  const paths = Object.fromEntries(schemas.map((schema, index) => [`/${index}`, { post: operation(schema, index) }]));
  writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info: { title: "Random", version: "1" }, paths }));
  return loadContract(file);
}

async function bumpsOf(pairs: readonly Pair[], flow: "request" | "response"): Promise<readonly Bump[]> {
  const base = await load(
    "base",
    pairs.map(([one]) => one),
    flow,
  );
  const revision = await load(
    "revision",
    pairs.map(([, other]) => other),
    flow,
  );
  const { changes } = await diffContracts(base, revision, { base: "before", revision: "after" });
  const found = Map.groupBy(
    changes.flatMap(({ operations, bump }) => operations.map((id) => ({ id, bump }))),
    ({ id }) => id,
  );
  return pairs.map((_, index) => highestBump((found.get(`o${index}`) ?? []).map(({ bump }) => bump)));
}

type Pair = readonly [base: JsonObject, revision: JsonObject];

/** Whether the schemas take each value. */
async function accepted(name: string, schemas: readonly JsonObject[], pool: readonly JsonValue[]) {
  const validators = compileValidators(await load(name, schemas, "request"));
  return schemas.map((_, index) => {
    const validate = validators[`o${index}`]?.requestBody["application/json"];
    return pool.map((value) => validate?.(value).length === 0);
  });
}

it(`no value that a request could have, and no value new in an answer, contradicts the rating (seed ${seed})`, async () => {
  const random = new Random(seed);
  const pairs = Array.from({ length: pairsWanted }, (): Pair => {
    const base = located(random);
    return [base, edited(base, random)];
  });
  const pool = values(random, 250);
  const taken = [
    await accepted(
      "old",
      pairs.map(([base]) => base),
      pool,
    ),
    await accepted(
      "new",
      pairs.map(([, revision]) => revision),
      pool,
    ),
  ] as const;
  for (const flow of ["request", "response"] as const) {
    const bumps = await bumpsOf(pairs, flow);
    const [from, to] = flow === "request" ? taken : taken.toReversed();
    const missed = pairs.flatMap(([base, revision], index) => {
      const witness = pool.findIndex((_, at) => from?.[index]?.[at] === true && to?.[index]?.[at] === false);
      return witness === -1 || bumps[index] === "major"
        ? []
        : [{ base, revision, value: pool[witness], bump: bumps[index] }];
    });
    expect(
      missed.map((each) => JSON.stringify(each)),
      flow,
    ).toEqual([]);
    // Something has to have been shown: else the schemas take nothing, or everything.
    expect(bumps.filter((bump) => bump === "major").length, flow).toBeGreaterThan(pairsWanted / 10);
  }
}, 600_000);

it(`the same values written otherwise are no change, in any combination (seed ${seed})`, async () => {
  const random = new Random(seed + 1);
  const pairs = Array.from({ length: pairsWanted }, (): Pair => {
    const schema = located(random);
    return [rewritten(schema, random), rewritten(schema, random)];
  });
  const bumps = await bumpsOf(pairs, "request");
  const told = pairs.flatMap((pair, index) => (bumps[index] === "none" ? [] : [{ pair, bump: bumps[index] }]));
  expect(told.map((each) => JSON.stringify(each))).toEqual([]);
}, 600_000);
