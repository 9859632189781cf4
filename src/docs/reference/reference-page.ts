import type { ContractModel, Server } from "../../contract/model/contract-model.ts";
import { serverSources } from "../content-security-policy.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { pageTexts } from "../page-texts.ts";
import { type SampleOptions, sampleSource } from "../samples/operation-samples.ts";
import { redocStyle } from "../style/redoc.ts";
import { tryItStyle } from "../style/try-it.ts";
import type { TryItData } from "../try-it/data.ts";
import { renderPaper, renderPlainReference } from "./plain-reference.ts";
import { toScriptLiteral } from "./redoc-document.ts";
import { withoutSharedHeaders } from "./redoc-operations.ts";
import { redocDocumentOf, type ScriptFile, type SharedScripts, scriptAddress } from "./shared-scripts.ts";
import { toTryItData } from "./try-it-data.ts";

/** What the caller adds to the reference. */
export interface ReferenceOptions {
  /** Servers that come before the contract's own. */
  readonly servers: readonly Server[];
  /** A key that the secret field begins with; everyone who reads the page can read it, so it may open nothing but a mock. */
  readonly demoSecretKey?: string | undefined;
  /** How the samples of each operation are made, in addition to the server that they are sent to. */
  readonly samples: Omit<SampleOptions, "serverUrl">;
  readonly scripts: SharedScripts;
  /** From the page to the folder of the shared scripts: the empty text, or `../`. */
  readonly up: string;
}

/** Where a mock of the contract is served, for a contract that names no server. */
export const mockAddress = "http://127.0.0.1:4010";

/** The reference, and the file of its data. */
export interface Reference {
  readonly page: Page;
  readonly data: ScriptFile;
}

/**
 * The reference: the contract as text, over which Redoc and the Try It panels come as soon as their scripts are there. Definition
 * and data are a file of their own, so that the text does not wait for them.
 */
export function makeReference(
  model: ContractModel,
  { servers, demoSecretKey, samples, scripts, up }: ReferenceOptions,
): Reference {
  const tryIt = { ...toTryItData(model, servers), ...(demoSecretKey !== undefined && { demoSecretKey }) };
  const serverUrl = tryIt.servers[0]?.url ?? mockAddress;
  const definition = toScriptLiteral(redocDocumentOf(model, withoutSharedHeaders(model)));
  const sources = model.operations.map((operation) => ({
    pointer: operation.pointer,
    ...sampleSource(operation, model, { ...samples, serverUrl: operation.servers?.[0]?.url ?? serverUrl }),
  }));
  const data = {
    name: "reference.js",
    text: [
      `var plateDefinition=${definition};`,
      `var plateSamples=${JSON.stringify(sources)};`,
      `var platePaper=${JSON.stringify(renderPaper(model)?.html ?? null)};`,
      `var plateTryIt=${JSON.stringify(tryIt)};\n`,
    ].join("\n"),
  };
  const page: Page = {
    file: "reference.html",
    title: pageTexts.reference,
    content: html`<main class="p-plain">${renderPlainReference(model)}</main>
<div id="redoc"></div>`,
    library: {
      scripts: [scriptAddress("", data), scriptAddress(up, scripts.tryIt), scriptAddress(up, scripts.redoc)],
      style: `${redocStyle}${tryItStyle}`,
      connect: serverSources(addressesOf(tryIt)),
    },
  };
  return { page, data };
}

function addressesOf({ servers, operations }: TryItData): readonly string[] {
  return [...servers, ...operations.flatMap((operation) => operation.servers ?? [])].map(({ url }) => url);
}
