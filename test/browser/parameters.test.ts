import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LooseClient } from "../../src/client/contract-client.ts";
import { createLooseClient } from "../../src/client/loose-client.ts";
import { operationTable } from "../../src/generate/emit-operations.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { tablesOf } from "../faults/verify-target.ts";
import { isInstalled } from "../installed.ts";
import { type BuiltSite, buildSite, openRecorded, settled } from "./docs-site.ts";
import { launchBrowser } from "./launch.ts";

const spec = "test/fixtures/docs/parameters.yaml";
const words = ["blue", "a,b c|d&e"];
const ids = [9007199254740993n, 9999999999999999999n, 1];
const range = { from: -9223372036854775808n, to: 9223372036854775807n };

let browser: Browser;
let mock: RunningMock;
let site: BuiltSite;
let client: LooseClient;

beforeAll(async () => {
  const tables = await tablesOf(spec);
  [browser, mock] = await Promise.all([launchBrowser(), startMock(tables)]);
  const operations = Object.fromEntries(operationTable(tables.model).map((row) => [row.id, row]));
  client = createLooseClient({ operations, options: { baseUrl: mock.url } });
  site = await buildSite("--spec", spec, "--server", mock.url);
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
  await mock?.close();
});

interface OperationPanel {
  readonly page: Page;
  readonly panel: Locator;
  readonly errors: readonly string[];
  /** The texts of its fields as the page came. */
  readonly texts: readonly string[];
}

interface NamedOperation {
  readonly id: string;
  readonly summary: string;
}

/** By operation, the one page that its tests share: opening it takes longer than any of them. */
const opened = new Map<string, OperationPanel>();

/** The panel of an operation as it came, with these texts typed into the fields of its parameters. */
async function openPanel(
  operation: NamedOperation,
  typed: Readonly<Record<string, string>> = {},
): Promise<OperationPanel> {
  const found = opened.get(operation.id) ?? (await openFirst(operation));
  opened.set(operation.id, found);
  const fields = await fieldsOf(found.panel).all();
  for (const [index, text] of found.texts.entries()) {
    if ((await fields[index]?.inputValue()) !== text) await fields[index]?.fill(text);
  }
  for (const [name, text] of Object.entries(typed)) await fieldOf(found.panel, name).fill(text);
  return found;
}

async function openFirst({ id, summary }: NamedOperation): Promise<OperationPanel> {
  const { page, errors } = await openRecorded(browser, `${site.url}index.html`);
  await page.getByRole("link", { name: summary }).click();
  const panel = page.locator(`.try-it[data-operation="${id}"]`);
  await panel.waitFor();
  await settled(page);
  for (const group of await panel.locator("details:not([open]) > summary").all()) await group.press("Enter");
  const texts = await fieldsOf(panel).evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  return { page, panel, errors, texts };
}

function fieldsOf(panel: Locator): Locator {
  return panel.locator(".try-it-parameter input, .try-it-parameter textarea");
}

function fieldOf(panel: Locator, name: string): Locator {
  return panel
    .locator(".try-it-parameter", { has: panel.page().getByText(name, { exact: true }) })
    .locator("input, textarea");
}

/** By keyboard: Redoc puts parts in while it has time, and a click on a button that moves just then reaches nothing. */
async function press(panel: Locator, name: string): Promise<void> {
  await panel.getByRole("button", { name, exact: true }).press("Enter");
}

async function send(panel: Locator): Promise<void> {
  await press(panel, "Send");
  await panel.getByText("The answer conforms to the contract.").waitFor();
  expect(mock.requests().at(-1)?.status).toBe(200);
}

function lastRequest(): { readonly target: string; readonly headers: Readonly<Record<string, string>> } {
  const record = mock.requests().at(-1);
  if (record === undefined) throw new Error("the mock got no request");
  const headers = Object.fromEntries(record.headers.map(([name, value]) => [name.toLowerCase(), value]));
  return { target: record.target, headers };
}

const paths = { id: "paths", summary: "Lists in a path" };
const queries = { id: "queries", summary: "Search articles" };
const headers = { id: "headers", summary: "Lists in headers and cookies" };

const typedRange = `{ "from": ${range.from},\n  "to": ${range.to} }`;
const typedWords = '["blue", "a,b c|d&e"]';
const typedIds = "[9007199254740993, 9999999999999999999, 1]";

test("in a path, arrays and objects go out in the styles simple, label and matrix, as the client sends them", async () => {
  const lists = { list: typedWords, label: typedWords, labelE: typedWords, matrix: typedWords, matrixE: typedWords };
  const maps = { map: typedRange, mapE: typedRange, labelMap: typedRange, matrixMap: typedRange };
  const { panel, errors } = await openPanel(paths, { ...lists, ...maps, listE: typedIds });
  await send(panel);
  const [from, to] = ["-9223372036854775808", "9223372036854775807"];
  const second = "a%2Cb%20c%7Cd%26e";
  const target = [
    `/simple/blue,${second}/9007199254740993,9999999999999999999,1/from,${from},to,${to}/from=${from},to=${to}`,
    `/label/.blue,${second}/.blue.${second}/.from=${from}.to=${to}/.a%20b`,
    `/matrix/;matrix=blue,${second}/;matrixE=blue;matrixE=${second}/;from=${from};to=${to}/;matrixText=9007199254740993`,
  ].join("");
  expect(lastRequest().target).toBe(target);
  const path = {
    ...{ list: words, listE: ids, map: range, mapE: range, label: words, labelE: words, labelMap: range },
    ...{ labelText: "a b", matrix: words, matrixE: words, matrixMap: range, matrixText: 9007199254740993n },
  };
  expect((await client.prepare("paths", { path })).url).toBe(mock.url + target);
  expect(await panel.locator("p", { hasText: ";matrixE=" }).textContent()).toContain(`;matrixE=blue;matrixE=${second}`);
  expect(errors).toEqual([]);
});

test("in a query, arrays and objects go out in each style, exploded or not, as the client sends them", async () => {
  const typed = {
    color: typedWords,
    ids: typedIds,
    spaced: typedWords,
    spacedE: typedWords,
    piped: typedWords,
    pipedE: typedWords,
    price: typedRange,
    page: '{"count": 5, "cursor": "a&b"}',
    size: '{"width": 1, "height": 2}',
    where: '["a:b/c?d@$", "#[]&=+,;%"]',
    at: "a:b/c?d@$#[]&=+,;%",
    filter: '{"id": 9999999999999999999, "tags": ["a&b"]}',
    either: '["a", "b"]',
    limit: "20",
  };
  const { panel, errors } = await openPanel(queries, typed);
  await send(panel);
  const second = "a%2Cb%20c%7Cd%26e";
  const reserved = "%23%5B%5D%26%3D%2B%2C%3B%25";
  const target = [
    `/search?color=blue&color=${second}&ids=9007199254740993,9999999999999999999,1`,
    `spaced=blue%20${second}&spacedE=blue&spacedE=${second}&piped=blue%7C${second}&pipedE=blue&pipedE=${second}`,
    "price[from]=-9223372036854775808&price[to]=9223372036854775807&count=5&cursor=a%26b&size=width,1,height,2",
    `where=a:b/c?d@$&where=${reserved}&at=a:b/c?d@$${reserved}`,
    "filter=%7B%22id%22%3A9999999999999999999%2C%22tags%22%3A%5B%22a%26b%22%5D%7D&either=a&either=b&limit=20",
  ].join("&");
  expect(lastRequest().target).toBe(target);
  const query = {
    ...{ color: words, ids, spaced: words, spacedE: words, piped: words, pipedE: words, price: range },
    ...{ page: { count: 5, cursor: "a&b" }, size: { width: 1, height: 2 }, where: ["a:b/c?d@$", "#[]&=+,;%"] },
    ...{ at: typed.at, filter: { id: 9999999999999999999n, tags: ["a&b"] }, either: ["a", "b"], limit: 20 },
  };
  expect((await client.prepare("queries", { query })).url).toBe(mock.url + target);
  expect(errors).toEqual([]);
});

test("a field that takes an array or a text sends as text what begins with no bracket; a blank one is left out", async () => {
  const { panel } = await openPanel(queries, { either: '"a", b', color: "  " });
  expect(await fieldOf(panel, "either").getAttribute("placeholder")).toBe("text");
  await press(panel, "Send");
  await panel.locator(".try-it-line").waitFor();
  expect(lastRequest().target).toBe("/search?price[from]=1&price[to]=9223372036854775807&either=%22a%22%2C%20b");
});

test("an array without items says that nothing is sent for it", async () => {
  const { panel } = await openPanel(queries, { color: "[]" });
  await panel.getByText("Nothing is sent for this value.").waitFor();
  await press(panel, "Send");
  await panel.locator(".try-it-line").waitFor();
  expect(lastRequest().target).toBe("/search?price[from]=1&price[to]=9223372036854775807");
});

test("headers hold lists and JSON; cookies, which a browser does not send, are in what is copied, and the page says so", async ({
  skip,
}) => {
  skip(!isInstalled("curl"), "curl is not installed");
  const typed = { "X-Ids": typedIds, "X-Range": typedRange, "X-Range-Exploded": typedRange };
  const cookies = { session: "a b", seen: typedIds, range: typedRange };
  const { page, panel, errors } = await openPanel(headers, { ...typed, ...cookies });
  await panel.getByText("Send goes without these").waitFor();
  await send(panel);
  const sent = {
    "x-ids": "9007199254740993,9999999999999999999,1",
    "x-range": "from,-9223372036854775808,to,9223372036854775807",
    "x-range-exploded": "from=-9223372036854775808,to=9223372036854775807",
    "x-filter": '{"id":9007199254740993,"tags":["a"]}',
  };
  expect(lastRequest().headers).toMatchObject(sent);
  expect(lastRequest().headers.cookie).toBeUndefined();
  expect(errors).toEqual([]);

  const cookie =
    "session=a%20b; seen=9007199254740993,9999999999999999999,1; from=-9223372036854775808; to=9223372036854775807";
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const [name, program] of Object.entries({ curl: ["sh", "-c"], fetch: [process.execPath, "-e"] })) {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await press(panel, name);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe("");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [command = "", option = ""] = program;
    await promisify(execFile)(command, [option, name === "fetch" ? `(async () => {${copied}})()` : copied]);
    expect(lastRequest().headers).toMatchObject({ ...sent, cookie });
  }
});

test("the copied curl reaches a query with brackets, as the page does", async ({ skip }) => {
  skip(!isInstalled("curl"), "curl is not installed");
  const { page, panel } = await openPanel(queries, { price: '{"from": 1, "to": 2}' });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await press(panel, "curl");
  await panel.getByText("Copied.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await promisify(execFile)("sh", ["-c", copied]);
  expect(lastRequest().target).toBe("/search?color=blue&color=black&price[from]=1&price[to]=2");
});

/** What is typed into a parameter of the query, and what the line below it says. */
const faults = [
  ["ids", "blue", "This is not a JSON array. Write one such as [9007199254740993]"],
  ["ids", "5", "This is not a JSON array. Write one such as [9007199254740993]"],
  ["ids", "[1", "This is not a JSON array. Write one such as [9007199254740993]"],
  ["either", "[a]", 'This is not a JSON array. Write one such as ["text"]'],
  ["page", "[1]", 'This is not a JSON object. Write one such as {"count":5,"cursor":"text"}'],
  ["filter", "id", 'This is not JSON. Write it such as {"id":9999999999999999999,"tags":["a&b"]}'],
  [
    "inside",
    '[["a"]]',
    "An array or an object is inside another, which the style of this parameter has no form for: form",
  ],
] as const;

test("what is not the JSON that a field takes is neither sent nor copied, and the field gets the focus and says why", async () => {
  const { panel } = await openPanel(queries);
  const before = mock.requests().length;
  for (const [name, text, sentence] of faults) {
    const field = fieldOf(panel, name);
    await field.fill(text);
    await press(panel, "Send");
    await panel.locator(".try-it-response").getByText("see the marked field").waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await describedBy(field)).toBe(sentence);
    await field.fill("[");
    expect(await field.getAttribute("aria-invalid")).toBeNull();
    await press(panel, "curl");
    await panel.locator(".try-it-actions").getByText("see the marked field").waitFor();
    await field.fill("");
  }
  expect(mock.requests()).toHaveLength(before);
  await send(panel);
});

test("a path is not sent without a value for each of its parts", async () => {
  const { panel } = await openPanel(paths, { labelText: "" });
  const before = mock.requests().length;
  await press(panel, "Send");
  await panel.locator(".try-it-response").getByText("see the marked field").waitFor();
  expect(await describedBy(fieldOf(panel, "labelText"))).toBe("The path needs a value here.");
  expect(mock.requests()).toHaveLength(before);
});

/** What a screen reader reads for the field besides its name, in English. */
function describedBy(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id))
      .flatMap((found) => [...(found?.childNodes ?? [])])
      .map((node) => (node instanceof Element ? (node.querySelector(".p-en") ?? node).textContent : node.textContent))
      .join(""),
  );
}
