import type { ContractModel, Server } from "../../contract/model/contract-model.ts";
import { type BundleImport, bundleScript, ownModule } from "../bundle-script.ts";
import { serverSources } from "../content-security-policy.ts";
import { html, trustedHtml } from "../html.ts";
import type { Page } from "../layout.ts";
import { pageTexts } from "../page-texts.ts";
import { redocStyle } from "../style/redoc.ts";
import { tryItStyle } from "../style/try-it.ts";
import type { TryItData } from "../try-it/data.ts";
import { buildRedocPage, type RedocParts } from "./build-redoc-page.ts";
import { renderPlainReference } from "./plain-reference.ts";
import { toRedocDocument, toScriptLiteral } from "./redoc-document.ts";
import { redocTexts } from "./redoc-texts.ts";
import { toTryItData } from "./try-it-data.ts";

/** What the caller adds to the Try It panels. */
export interface TryItOptions {
  /** Servers that stand before the contract's own. */
  readonly servers: readonly Server[];
  /** A key that the secret field begins with; it stands in the page, so it may open nothing but a mock. */
  readonly demoSecretKey?: string | undefined;
  /** Path of a module that exports `pagePlatform: PagePlatform`; it must run in browsers. */
  readonly platformModule?: string | undefined;
  /** Whether the platform's client has this contract's operations, so that a panel can show a program that calls one. */
  readonly hasClient?: boolean | undefined;
  /** The text of a module that exports `checks: AjvChecks` as standalone code; without it, the page judges no answer. */
  readonly validatorsCode?: string | undefined;
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
const koreanWords = `const words=${JSON.stringify(redocTexts)};globalThis.plateWord=(text)=>document.documentElement.dataset.language==="ko"?words[text]:undefined;`;

/** The reference: Redoc's page of the contract with a Try It panel at each operation. */
export async function makeReferencePage(model: ContractModel, options: TryItOptions): Promise<Page> {
  // Redoc breaks down at a document without `info`.
  const document = toRedocDocument({ info: { title: model.title, version: model.version }, ...model.document });
  const [redoc, script] = await Promise.all([buildRedocPage(document, redocOptions), bundleTryIt(options)]);
  const { demoSecretKey } = options;
  const data = { ...toTryItData(model, options.servers), ...(demoSecretKey !== undefined && { demoSecretKey }) };
  return {
    file: "reference.html",
    title: pageTexts.reference,
    content: html`<main class="p-plain">${renderPlainReference(model)}</main>
${trustedHtml(redoc.markup)}`,
    data: { id: "plate-try-it", json: JSON.stringify(data) },
    script,
    library: {
      head: trustedHtml(redoc.head),
      scripts: earlyScripts(redoc),
      module: `${exactIntegers}${koreanWords}${redoc.program}${startRedoc(toScriptLiteral(document))}`,
      style: `${redocStyle}${tryItStyle}`,
      connect: serverSources(addressesOf(data)),
    },
  };
}

function addressesOf({ servers, operations }: TryItData): readonly string[] {
  return [...servers, ...operations.flatMap((operation) => operation.servers ?? [])].map(({ url }) => url);
}

function startRedoc(definition: string): string {
  const options = JSON.stringify({ ...redocOptions, skipBundle: true, disableTelemetry: true });
  return `hydrate(${definition},${options},document.getElementById("redoc"));`;
}

/** Redoc's one script in the markup: it stands first, so no text of the contract can be taken for it. */
function earlyScripts({ markup }: RedocParts): readonly string[] {
  const [, script] = /^\s*<div id="redoc"><div hidden=""><script>([^<]*)<\/script>/.exec(markup) ?? [];
  return script === undefined ? [] : [script];
}

const withoutClient = "{ ...pagePlatform, writeClientSnippet: undefined }";

function bundleTryIt({ platformModule, hasClient = true, validatorsCode }: TryItOptions): Promise<string> {
  const imports: BundleImport[] = [{ names: "startTryIt", from: ownModule("try-it/main") }];
  if (platformModule !== undefined) imports.push({ names: "pagePlatform", from: { path: platformModule } });
  if (validatorsCode !== undefined) imports.push({ names: "checks", from: { code: validatorsCode } });
  const parts = [
    `platform: ${platformModule === undefined ? "{}" : hasClient ? "pagePlatform" : withoutClient}`,
    ...(validatorsCode === undefined ? [] : ["checks"]),
  ];
  return bundleScript(imports, `startTryIt({ ${parts.join(", ")} });`);
}
