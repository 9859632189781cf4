import type { ContractModel } from "../../contract/model/contract-model.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { bilingual, type PageText, pageTexts } from "../page-texts.ts";
import { definitions, pageFrame } from "./page-frame.ts";

/** A file next to the pages. */
export interface Download {
  readonly name: string;
  readonly text: string;
  /** What it is for, where its name does not say so. */
  readonly note?: PageText;
}

/** The contract's files, with their sizes and the contract's fingerprint. */
export function makeDownloadsPage(model: ContractModel, downloads: readonly Download[]): Page {
  const entries = downloads.map(
    ({ name, text, note }) =>
      html`<li><a href="${name}" download="${name}">${name}</a> <span class="p-quiet">${kilobytes(text)} kB</span>${note !== undefined && html`<br><span class="p-quiet">${bilingual(note)}</span>`}</li>`,
  );
  return {
    file: "downloads.html",
    title: pageTexts.downloads,
    content: pageFrame(
      { title: pageTexts.downloads, lead: pageTexts.downloadsLead },
      html`<ul>${entries}</ul>
${definitions([
  [pageTexts.version, html`${model.version}`],
  [pageTexts.fingerprint, html`<code>${model.sha256()}</code>`],
])}`,
    ),
  };
}

function kilobytes(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 1024);
}
