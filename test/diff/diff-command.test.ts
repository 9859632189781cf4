import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DiffReport } from "../../src/diff/change.ts";
import { TemporaryRepository } from "./temporary-repository.ts";

const published = new URL("../../src/diff/report/diff-report.schema.json", import.meta.url);
const schema = JSON.parse(readFileSync(published, "utf8"));
const fitsSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const par = "openapi/components/schemas/Par.yaml";
const userId = "openapi/components/schemas/UserId.yaml";

let repository: TemporaryRepository;
beforeEach(() => {
  repository = new TemporaryRepository();
});
afterEach(() => repository.remove());

async function diffAsJson(...words: readonly string[]): Promise<DiffReport & { readonly code: number }> {
  const { code, out } = await repository.plate("diff", ...words, "--report", "json");
  const report = JSON.parse(out);
  expect(fitsSchema(report), JSON.stringify(fitsSchema.errors)).toBe(true);
  return { ...report, code };
}

describe("what can be compared", () => {
  it("nothing in a repository that does not keep the contract: its tags are no releases of it", async () => {
    repository.write(".gitignore", "node_modules/\n");
    repository.git("clone", "-q", repository.folder, "node_modules/konaplate-contract");
    rmSync(join(repository.folder, "node_modules/konaplate-contract/.git"), { recursive: true });
    repository.git("tag", "v9.0.0");
    const spec = "node_modules/konaplate-contract/openapi/openapi.yaml";
    const { code, err } = await repository.plate("diff", "--spec", spec);
    expect({ code, err }).toEqual({
      code: 0,
      err: "nothing compared: no release yet (no tag such as v1.0.0 is reachable from HEAD)\n",
    });
  });

  it("revisions from a folder inside the repository, by a path that leads out of it again", async () => {
    repository.write("docs/notes.txt", "");
    repository.edit(par, "minLength: 27", "minLength: 26");
    const { code, out } = await repository.plateIn("docs", "diff", "HEAD", "--spec", "../openapi/openapi.yaml");
    expect({ code, line: out.split("\n")[2] }).toEqual({
      code: 0,
      line: "       ../openapi/components/schemas/Par.yaml:6  request-min-length-widened-896002c8",
    });
  });

  it("the working tree with a branch: one break, with its line in the working tree", async () => {
    repository.edit(userId, "9999999999999999999", "9999999999999999998");
    const { code, out } = await repository.plate("diff", "main");
    expect(out).toBe(
      [
        "major  updateCardPaymentLimit request body /userId: maximum was lowered from 9999999999999999999 to 9999999999999999998",
        "       a request that was right may be refused: 9999999999999999999 was accepted, and is refused now",
        "       openapi/components/schemas/UserId.yaml:8  request-maximum-narrowed-5f4d17c4",
        "1 change from main (1.0.0) to the working tree (1.0.0): 1 major",
        "",
      ].join("\n"),
    );
    expect(code).toBe(1);
  });

  it("two git revisions, whatever the working tree holds; nothing is left in the temporary folder", async () => {
    repository.git("tag", "v1.0.0");
    repository.edit(par, "maxLength: 27", "maxLength: 28");
    repository.commit("wider");
    repository.edit(userId, "9999999999999999999", "5");
    const temporary = mkdtempSync(join(tmpdir(), "temporary-"));
    vi.stubEnv("TMPDIR", temporary);
    const report = await diffAsJson("v1.0.0", "HEAD");
    vi.unstubAllEnvs();
    expect(report.changes.map(({ rule, file, line }) => ({ rule, file, line }))).toEqual([
      { rule: "request-max-length-widened", file: par, line: 7 },
    ]);
    expect(report).toMatchObject({ code: 0, bump: "minor", base: { name: "v1.0.0", version: "1.0.0" } });
    expect(readdirSync(temporary).filter((name) => name.startsWith("plate-"))).toEqual([]);
    rmSync(temporary, { recursive: true });
    expect(repository.git("status", "--porcelain")).toBe(" M openapi/components/schemas/UserId.yaml\n");
  });

  it("folders and files; what is gone has its line in the base", async () => {
    repository.git("clone", "-q", repository.folder, "old");
    repository.edit("openapi/components/schemas/CardPaymentLimits.yaml", "  - month\n", "");
    const text = repository.read("openapi/components/schemas/CardPaymentLimits.yaml");
    repository.write("openapi/components/schemas/CardPaymentLimits.yaml", text.slice(0, text.indexOf("  month:")));
    const report = await diffAsJson("old", "openapi/openapi.yaml");
    expect(report.changes).toMatchObject([
      {
        rule: "request-property-removed",
        bump: "major",
        direction: "request",
        operations: ["updateCardPaymentLimit"],
        base: "/components/schemas/CardPaymentLimits/properties/month",
        revision: null,
        file: "old/openapi/components/schemas/CardPaymentLimits.yaml",
        line: 25,
      },
    ]);
  });

  it("nothing in a clone without its history, which says that it cannot know of a release", async () => {
    repository.git("tag", "v1.0.0");
    repository.write("openapi/notes.txt", "");
    repository.commit("second");
    const origin = `file://${repository.folder}`;
    repository.git("clone", "-q", "--depth", "1", origin, "shallow");
    const spec = ["--spec", "openapi/openapi.yaml"];
    expect(await repository.plateIn("shallow", "diff", ...spec)).toEqual({
      code: 0,
      out: "",
      err: "nothing compared: this clone is shallow and has no tag of a release; git fetch --unshallow --tags brings what there are\n",
    });
    repository.git("-C", "shallow", "fetch", "-q", "--unshallow", "--tags");
    expect((await repository.plateIn("shallow", "diff", ...spec)).out).toMatch(/^no changes from v1\.0\.0 /);
  });

  it("without a base, the last release; before the first one there is nothing to compare, and it says so", async () => {
    expect(await repository.plate("diff")).toEqual({
      code: 0,
      out: "",
      err: "nothing compared: no release yet (no tag such as v1.0.0 is reachable from HEAD)\n",
    });
    repository.git("tag", "v1.0.0");
    repository.edit(par, "minLength: 27", "minLength: 26");
    expect((await repository.plate("diff")).out).toMatch(/^1 change from v1\.0\.0 \(1\.0\.0\) to the working tree/m);
  });

  it("formats that plate.yaml calls annotations break nobody, and are said to be that", async () => {
    const member = (format: string) => `{ type: string, format: ${format} }`;
    const contract = (formats: readonly string[], size: number) => `
openapi: 3.1.0
info: { title: Dates, version: "1" }
paths:
  /dates:
    post:
      operationId: addDate
      parameters: [{ name: q, in: query, schema: ${member(formats[0] ?? "")} }]
      requestBody: { content: { application/json: { schema: ${member(formats[1] ?? "")} } } }
      responses:
        "200":
          description: Added
          content: { application/json: { schema: { type: string, maxLength: ${size}, format: ${formats[0]} } } }
`;
    repository.write("old.yaml", contract(["date", "byte"], 9));
    repository.write("new.yaml", contract(["uuid", "byte"], 8));
    repository.write("plate.yaml", "contract: old.yaml\nformats: annotations\n");
    const { code, changes } = await diffAsJson("old.yaml", "new.yaml");
    expect({ code, told: changes.map(({ bump, message }) => `${bump} ${message}`).sort() }).toEqual({
      code: 0,
      told: [
        "minor addDate answer 200 body: maxLength was lowered from 9 to 8",
        'patch addDate answer 200 body: format changed from "date" to "uuid"',
        'patch addDate request query q: format changed from "date" to "uuid"',
      ],
    });
    repository.write("plate.yaml", "contract: old.yaml\n");
    const asserted = await diffAsJson("old.yaml", "new.yaml");
    expect([asserted.code, asserted.bump]).toEqual([1, "major"]);
  });

  it("the policy of plate.yaml rates what specifications leave open, and a choice that it does not know is named", async () => {
    const answers = "openapi/paths/card-payment-limit-update.yaml";
    repository.edit(answers, "  operationId: updateCardPaymentLimit", "  operationId: changeLimit");
    expect((await repository.plate("diff", "HEAD")).code).toBe(1);
    const config = (policy: string): string => `contract: openapi/openapi.yaml\ndiff:\n  policy: ${policy}\n`;
    repository.write("plate.yaml", config("{ operationRenamed: minor }"));
    const { code, out } = await repository.plateIn(".", "diff", "HEAD");
    expect({ code, line: out.split("\n")[0] }).toEqual({
      code: 0,
      line: 'minor  changeLimit: operationId changed from "updateCardPaymentLimit" to "changeLimit"',
    });
    repository.write("plate.yaml", config("{ operationRename: minor }"));
    const refused = await repository.plateIn(".", "diff", "HEAD");
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: "" });
    expect(refused.err).toContain("operationRename");
  });

  it.each([
    [["nowhere.yaml", "openapi"], "there is no file nowhere.yaml"],
    [["nowhere"], "nowhere is no file, no folder and no git revision that this clone has"],
    [["test"], "the folder test holds no openapi.yaml, openapi.yml, openapi.json"],
    [["HEAD", "--fail-on", "huge"], "--fail-on knows no huge"],
    [["HEAD", "--report", "pdf"], "there is no report pdf"],
    [["HEAD", "--report", "json", "--report", "text"], "two reports would go to stdout"],
  ])("%j is wrong use, with what to do", async (words, message) => {
    repository.write("test/notes.txt", "");
    const { code, out, err } = await repository.plate("diff", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n")[0]).toBe(`error: ${message}`);
    expect(err).toContain("fix: ");
  });
});

describe("ids", () => {
  it("stay the same when lines move, files are renamed and other things change", async () => {
    repository.edit(par, "maxLength: 27", "maxLength: 20");
    const alone = await diffAsJson("main");
    repository.write("openapi/components/schemas/Card.yaml", `# moved\n\n${repository.read(par)}`);
    repository.edit("openapi/components/schemas/UpdateCardPaymentLimitRequest.yaml", "Par.yaml", "Card.yaml");
    repository.edit(userId, "minimum: 1", "minimum: 2");
    const together = await diffAsJson("main");
    expect(alone.changes.map(({ id }) => id)).toEqual(["request-max-length-narrowed-05536ab0"]);
    expect(together.changes.map(({ id }) => id)).toContain(alone.changes[0]?.id);
  });

  it("stay the same when an operation comes in that shares the component", async () => {
    repository.edit(par, "maxLength: 27", "maxLength: 20");
    const [alone] = (await diffAsJson("main")).changes;
    repository.edit(
      "openapi/openapi.yaml",
      "paths:\n",
      "paths:\n  /api/v1/a:\n    put:\n      operationId: a\n      requestBody: { content: { application/json: { schema: { type: object, properties: { card: { $ref: components/schemas/Par.yaml } } } } } }\n      responses: { '200': { description: Done } }\n",
    );
    const together = (await diffAsJson("main")).changes;
    expect(together.map(({ rule }) => rule)).toEqual(["request-max-length-narrowed", "operation-added"]);
    expect(together[0]?.id).toBe(alone?.id);
  });

  it("differ when the same bound is lowered further", async () => {
    repository.edit(par, "maxLength: 27", "maxLength: 20");
    const [first] = (await diffAsJson("main")).changes;
    repository.edit(par, "maxLength: 20", "maxLength: 19");
    const [second] = (await diffAsJson("main")).changes;
    expect(first?.rule).toBe(second?.rule);
    expect(first?.id).not.toBe(second?.id);
  });
});

describe("accepted breaks", () => {
  async function breakAndAccept(): Promise<string> {
    repository.edit(par, "maxLength: 27", "maxLength: 20");
    const id = (await diffAsJson("main")).changes[0]?.id ?? "";
    repository.write(
      "openapi/changes/shorter.yaml",
      `summary: Cards have shorter numbers.\naccepts:\n  - id: ${id}\n    reason: Nobody has a longer one.\n`,
    );
    return id;
  }

  it("do not fail the command, and stand in every report with their reason", async () => {
    await breakAndAccept();
    const report = await diffAsJson("main");
    expect(report).toMatchObject({ code: 0, bump: "major", summary: { major: 1, accepted: 1 }, problems: [] });
    expect(report.changes[0]?.accepted).toBe("Nobody has a longer one.");
    for (const format of ["text", "markdown"]) {
      const { code, out } = await repository.plate("diff", "main", "--report", format);
      expect({ code, named: out.includes("accepted: Nobody has a longer one.") }).toEqual({ code: 0, named: true });
    }
    expect((await repository.plate("diff", "main", "--report", "github")).out).toMatch(/^::warning file=openapi\//);
  });

  it("that meet no change are an error", async () => {
    const id = await breakAndAccept();
    repository.edit(par, "maxLength: 20", "maxLength: 27");
    const report = await diffAsJson("main");
    expect(report).toMatchObject({ code: 1, bump: "none" });
    expect(report.problems).toEqual([
      {
        kind: "stale-acceptance",
        file: "openapi/changes/shorter.yaml",
        message: `openapi/changes/shorter.yaml accepts ${id}, but the contract has no such change`,
        fix: "take the acceptance out, or put in the id that `plate diff` shows now",
      },
    ]);
  });

  it("of the base itself are of an earlier step, so not stale", async () => {
    await breakAndAccept();
    repository.commit("shorter");
    repository.edit(userId, "minimum: 1", "minimum: 0");
    expect(await diffAsJson("HEAD")).toMatchObject({ code: 0, bump: "minor", problems: [] });
  });

  it.each([
    ["summary: x\naccepts:\n  - id: a\n", "accepts a without a reason"],
    ["accepts: []\n", "has no summary"],
    ["summary: x\nacepts: []\n", "has a member acepts that nobody reads"],
  ])("written as %j are wrong use", async (text, problem) => {
    repository.write("openapi/changes/wrong.yaml", text);
    const { code, err } = await repository.plate("diff", "main");
    expect({ code, line: err.split("\n")[0] }).toEqual({
      code: 2,
      line: `error: openapi/changes/wrong.yaml ${problem}`,
    });
  });
});

describe("--check-version", () => {
  const root = "openapi/openapi.yaml";

  it("names each version that rose by too little", async () => {
    repository.edit(par, "maxLength: 27", "maxLength: 28");
    repository.edit(root, "version: 1.0.0", "version: 1.0.1");
    const { code, problems } = await diffAsJson("main", "--check-version");
    expect(code).toBe(1);
    expect(problems.map(({ message }) => message)).toEqual([
      "info.version of openapi/openapi.yaml is 1.0.1; after 1.0.0, a minor change asks for 1.1.0 at least",
      "version of package.json is 1.0.0; after 1.0.0, a minor change asks for 1.1.0 at least",
    ]);
  });

  it("is content with enough and with more than enough", async () => {
    repository.edit(par, "maxLength: 27", "maxLength: 28");
    repository.edit(root, "version: 1.0.0", "version: 1.1.0");
    repository.edit("package.json", "1.0.0", "2.0.0");
    expect(await diffAsJson("main", "--check-version")).toMatchObject({ code: 0, problems: [] });
  });
});

describe("--fail-on", () => {
  it.each([
    ["none", 0],
    ["major", 0],
    ["minor", 1],
    ["patch", 1],
  ] as const)("%s ends a minor change with %i", async (bump, code) => {
    repository.edit(par, "maxLength: 27", "maxLength: 28");
    expect((await repository.plate("diff", "main", "--fail-on", bump)).code).toBe(code);
  });
});

describe("texts of the contract", () => {
  it("are no markup, no link, no mention and no workflow command in a report", async () => {
    const path = "openapi/paths/card-payment-limit-update.yaml";
    const nasty = "<img src=x onerror=alert(1)> [a](http://evil.example) @everyone | `x`\\n::error::pwned\\u001b[31m";
    repository.edit(path, "post:\n  operationId: updateCardPaymentLimit", `post:\n  operationId: "${nasty}"`);
    const markdown = (await repository.plate("diff", "main", "--report", "markdown")).out;
    expect(markdown).not.toMatch(/<img|]\(http|[^&]@everyone|http:\/\//);
    const github = (await repository.plate("diff", "main", "--report", "github")).out;
    expect(github.split("\n").filter((line) => line.startsWith("::error::"))).toEqual([]);
    const text = (await repository.plate("diff", "main")).out;
    expect(text).not.toContain("\u001b");
  });
});

it("writes several reports, each where it is asked for", async () => {
  repository.edit(par, "minLength: 27", "minLength: 26");
  const { out, err } = await repository.plate(
    "diff",
    "main",
    "--report",
    "github",
    "--report",
    "json=reports/diff.json",
  );
  expect(out).toBe(
    [
      "::notice file=openapi/components/schemas/Par.yaml,line=6,title=minor change of the contract::updateCardPaymentLimit request body /par: minLength was lowered from 27 to 26 (request-min-length-widened-896002c8)",
      "1 change from main (1.0.0) to the working tree (1.0.0): 1 minor",
      "",
    ].join("\n"),
  );
  expect(err).toBe("wrote reports/diff.json\n");
  expect(fitsSchema(JSON.parse(repository.read("reports/diff.json")))).toBe(true);
});
