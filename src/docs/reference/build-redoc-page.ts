import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonObject } from "../../contract/json/json.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { runRedocly } from "../../redocly/redocly-process.ts";
import { hideDataReferences, showDataReferences } from "./data-references.ts";

/** What `redocly build-docs` makes of a document, taken apart so that a page of ours can be put together from it. */
export interface RedocParts {
  /** Style elements for the head. */
  readonly head: string;
  /** The element `#redoc` as rendered without a browser. */
  readonly markup: string;
  /** Redoc itself: the text of an ECMAScript module that declares `hydrate(definition, options, element)`. */
  readonly program: string;
}

const timeoutMs = 120_000;
const headEnd = "<!--plate:head-end-->";
const template = `{{{redocHead}}}${headEnd}{{{redocHTML}}}`;

/**
 * Runs `redocly build-docs` 2.77 on a document in a temporary folder, without telemetry, update check or configuration of the
 * surroundings. Throws a PlateError (`target`) if it fails or its page has another form than this version's.
 */
export async function buildRedocPage(document: JsonObject, options: JsonObject): Promise<RedocParts> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), "plate-docs-"));
  try {
    await Promise.all([
      writeFile(join(folder, "openapi.json"), JSON.stringify(hideDataReferences(document), bigIntegersAsText)),
      writeFile(join(folder, "redocly.yaml"), JSON.stringify({ telemetry: "off", openapi: options })),
      writeFile(join(folder, "page.hbs"), template),
    ]);
    const talk = await run(folder);
    return takeApart(showDataReferences(await readFile(join(folder, "page.html"), "utf8").catch(() => "")), talk);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function bigIntegersAsText(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}

async function run(folder: string): Promise<string> {
  const files = ["openapi.json", "--output", "page.html", "--template", "page.hbs", "--config", "redocly.yaml"];
  const args = ["build-docs", ...files, "--inlineBundle", "--lint-config", "off"];
  const { stderr, endedBy } = await runRedocly({ args, folder, timeoutMs });
  return endedBy === undefined ? stderr : `${stderr}\nit was ended by the limit of its ${endedBy}`;
}

function takeApart(page: string, talk: string): RedocParts {
  const [head = "", rest = ""] = splitAt(page, headEnd);
  const [markup, script = ""] = splitAt(rest, '<script type="module">');
  const [program, call] = splitAt(script, "const __redoc_definition = ");
  if (markup.includes('id="redoc"') && call !== undefined) {
    return { head, markup, program: withTranslation(withBlanks(withoutOutsideImages(program))) };
  }
  const words = talk.trim().split("\n").slice(-5).join("\n");
  throw new PlateError("target", `redocly build-docs gave no page that could be used${words && `:\n${words}`}`, {
    fix: "run `plate lint` on the contract; then install again with `npm ci`",
  });
}

function splitAt(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Redoc asks its maker's server for a logo; an empty picture takes its place, and the link beside it stays. */
function withoutOutsideImages(program: string): string {
  return program.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g, emptyPicture);
}

/** Redoc drops the blank between two elements, and between an element and a character reference, of HTML in a description. */
function withBlanks(program: string): string {
  return program.replace(/ontext\((\w+)\)\{\1\?\.trim\(\)\.length>0&&/, "ontext($1){$1&&");
}

/**
 * Redoc has a place where its words are translated, and no option that fills it: the page's function `plateWord` does, which
 * gives `undefined` for a word that stays.
 */
function withTranslation(program: string): string {
  return program.replace(
    /useTranslate:\(\)=>\(\{translate:\((\w+),(\w+)\)=>/,
    (place, _key, text) => `${place}globalThis.plateWord?.(typeof ${text}=="string"?${text}:${text}?.defaultValue)||`,
  );
}

const emptyPicture = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
