import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JsonObject } from "../../contract/json/json.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { inTemporaryFolder } from "../../files/leftovers.ts";
import { runRedocly } from "../../redocly/redocly-process.ts";
import { hideDataReferences } from "./data-references.ts";

const timeoutMs = 120_000;

/**
 * Runs `redocly build-docs` 2.77 on a document in a temporary folder, without telemetry, update check or configuration of the
 * surroundings, and takes Redoc out of the page that it makes: the text of a classic script that gives `plateRedoc` the function
 * `hydrate(definition, options, element)`. The rest of that page is left: styles of 250 kB, which the script makes itself, and the
 * document anew for each page. Throws a PlateError (`target`) if Redocly fails or its page has another form than this version's.
 */
export async function buildRedoc(document: JsonObject, options: JsonObject): Promise<string> {
  return inTemporaryFolder("plate-docs-", async (folder) => {
    await Promise.all([
      writeFile(join(folder, "openapi.json"), JSON.stringify(hideDataReferences(document), bigIntegersAsText)),
      writeFile(join(folder, "redocly.yaml"), JSON.stringify({ telemetry: "off", openapi: options })),
      writeFile(join(folder, "page.hbs"), "{{{redocHTML}}}"),
    ]);
    const talk = await run(folder);
    return asClassicScript(takeProgram(await readFile(join(folder, "page.html"), "utf8").catch(() => ""), talk));
  });
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

function takeProgram(page: string, talk: string): string {
  const [, script = ""] = splitAt(page, '<script type="module">');
  const [program, call] = splitAt(script, "const __redoc_definition = ");
  if (call !== undefined) return withTranslation(withBlanks(withoutOutsideImages(program)));
  const words = talk.trim().split("\n").slice(-5).join("\n");
  throw new PlateError("target", `redocly build-docs gave no page that could be used${words && `:\n${words}`}`, {
    fix: "run `plate lint` on the contract; then install again with `npm ci`",
  });
}

/** A module is not loaded from a `file:` address, a classic script is: strict like a module, without exports and `import.meta`. */
function asClassicScript(program: string): string {
  const body = program.replaceAll("import.meta.", "plateNoModule.").replace(/export\s*\{[^{}]*\};?\s*$/, "");
  return `var plateRedoc=(()=>{"use strict";const plateNoModule={};${body}\nreturn{hydrate}})();\n`;
}

function splitAt(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
/** Redoc asks its maker's server for a logo; an empty picture takes its place, and the link next to it stays. */
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
