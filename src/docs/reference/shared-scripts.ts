import { createHash } from "node:crypto";
import type { JsonObject } from "../../contract/json/json.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { type BundleImport, bundleScript, ownModule } from "../bundle-script.ts";
import { buildRedoc } from "./build-redoc.ts";
import { toRedocDocument } from "./redoc-document.ts";
import { redocTexts } from "./redoc-texts.ts";

/** A script in a file of its own, which a browser keeps from page to page and from visit to visit. */
export interface ScriptFile {
  readonly name: string;
  readonly text: string;
}

/** The scripts of the reference that do not depend on its language, in the order in which they run after its data. */
export interface SharedScripts {
  readonly tryIt: ScriptFile;
  readonly redoc: ScriptFile;
}

/** What the Try It script is bundled from. */
export interface SharedScriptOptions {
  /** Path of a module that exports `pagePlatform: PagePlatform`; it must run in browsers. */
  readonly platformModule?: string | undefined;
  /** Whether the platform's client has this contract's operations, so that a panel can show a program that calls one. */
  readonly hasClient?: boolean | undefined;
  /** The text of a module that exports `checks: AjvChecks` as standalone code; without it, the page judges no answer. */
  readonly validatorsCode?: string | undefined;
  /** Redoc as another site of the same run has it: it is the same for every contract. */
  readonly redoc?: ScriptFile | undefined;
}

const redocOptions = {
  layout: "three-panel",
  schemasExpansionLevel: "all",
  jsonSamplesExpandLevel: "all",
  hideDownloadButtons: true,
  scrollYOffset: 56,
} as const;

/**
 * Integers keep their digits in Redoc because they are BigInts there: its samples are written by JSON.stringify, and this makes
 * that write the digits. Older browsers without JSON.rawJSON show them in quotes.
 */
const exactIntegers =
  "BigInt.prototype.toJSON=function(){const digits=String(this);return JSON.rawJSON?JSON.rawJSON(digits):digits};";

/** What Redoc asks for each of its words, as it renders. */
const koreanWords = `{const words=${JSON.stringify(redocTexts)};globalThis.plateWord=(text)=>document.documentElement.dataset.language==="ko"?words[text]:undefined;}`;

/** Redoc of this contract, built by Redocly, and the Try It panels. */
export async function makeSharedScripts(model: ContractModel, options: SharedScriptOptions): Promise<SharedScripts> {
  const [redoc, tryIt] = await Promise.all([options.redoc ?? makeRedoc(model), bundleTryIt(options)]);
  return { tryIt: { name: "try-it.js", text: tryIt }, redoc };
}

async function makeRedoc(model: ContractModel): Promise<ScriptFile> {
  const program = await buildRedoc(redocDocumentOf(model, model.document), redocOptions);
  const redocs = JSON.stringify({ ...redocOptions, skipBundle: true, disableTelemetry: true });
  const start = `plateRedoc.hydrate(plateDefinition,{...${redocs},codeSamples:{languages:plateLanguages}},document.getElementById("redoc"));`;
  return { name: "redoc.js", text: `${exactIntegers}${koreanWords}${program}${start}\n` };
}

/** A document for Redoc, which breaks down at one without `info`. */
export function redocDocumentOf({ title, version }: ContractModel, document: JsonObject): JsonObject {
  return toRedocDocument({ info: { title, version }, ...document });
}

/** The address of a script from a page; it changes with the script's text, so that a browser may keep it for good. */
export function scriptAddress(up: string, { name, text }: ScriptFile): string {
  return `${up}${name}?v=${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}

const withoutClient = "{ ...pagePlatform, writeClientSnippet: undefined }";

function bundleTryIt({ platformModule, hasClient = true, validatorsCode }: SharedScriptOptions): Promise<string> {
  const imports: BundleImport[] = [{ names: "startTryIt", from: ownModule("try-it/main") }];
  if (platformModule !== undefined) imports.push({ names: "pagePlatform", from: { path: platformModule } });
  if (validatorsCode !== undefined) imports.push({ names: "checks", from: { code: validatorsCode } });
  const parts = [
    `platform: ${platformModule === undefined ? "{}" : hasClient ? "pagePlatform" : withoutClient}`,
    ...(validatorsCode === undefined ? [] : ["checks"]),
  ];
  return bundleScript(imports, `startTryIt({ ${parts.join(", ")} });`);
}
