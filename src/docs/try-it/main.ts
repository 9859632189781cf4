import type { JsonObject } from "../../contract/json/json.ts";
import { type AjvChecks, bindValidators } from "../../contract/model/ajv-check.ts";
import type { PagePlatform } from "../../contract/model/page-platform.ts";
import { addSamples, type PlacedSamples, type SampleLanguage } from "./add-samples.ts";
import type { TryItData } from "./data.ts";
import { fixRedoc } from "./fix-redoc.ts";
import { openFirstTag } from "./open-first-tag.ts";
import { createPanel } from "./panel.ts";
import { placePanels } from "./place-panels.ts";
import { reloadOnLanguage } from "./reload-on-language.ts";

/** The first tag of a short contract is shown at once; of a long one the reader opens what is wanted. */
const mostOpenOperations = 20;

/** What the bundle was made with, in addition to the contract's own texts. */
export interface TryItParts {
  readonly platform: PagePlatform;
  readonly checks?: AjvChecks;
}

/** What the script before this one gives. */
interface PageData {
  readonly plateTryIt?: TryItData;
  readonly plateDefinition?: JsonObject;
  readonly plateSamples?: readonly PlacedSamples[];
}

/** Starts the panels of a reference page and adds the code samples to the definition that Redoc is about to show. */
export function startTryIt({ platform, checks }: TryItParts): void {
  const page = globalThis as PageData & { plateLanguages?: readonly SampleLanguage[] };
  const { plateTryIt: data } = page;
  if (data === undefined) return;
  const validators = checks === undefined ? undefined : bindValidators(checks);
  page.plateLanguages = addSamples(page.plateDefinition ?? {}, page.plateSamples ?? []);
  fillPaper();
  reloadOnLanguage();
  fixRedoc();
  if (data.operations.length <= mostOpenOperations) openFirstTag();
  placePanels(data.operations, (operation) => createPanel(operation, { data, platform, validators }));
}

/** Puts the whole text of a longer contract, which our own renderer wrote, in place of its list: it is what goes onto paper. */
function fillPaper(): void {
  const { platePaper } = globalThis as { readonly platePaper?: string | null };
  const plain = document.querySelector(".p-plain");
  if (platePaper !== undefined && platePaper !== null && plain !== null) plain.innerHTML = platePaper;
}
