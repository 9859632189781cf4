import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { renderMarkdown } from "../markdown.ts";
import { pageTexts } from "../page-texts.ts";
import { anchor } from "../reference-link.ts";
import { pageFrame } from "./page-frame.ts";

/** A Markdown document about the contract. */
export interface ContractDocument {
  /** Its file's name, which orders the documents. */
  readonly name: string;
  readonly markdown: string;
}

/** The title of a document: its first heading, or its file's name. */
export function documentTitle({ name, markdown }: ContractDocument): string {
  return /^#+[ \t]+(.+?)[ \t]*#*$/m.exec(markdown)?.[1] ?? name;
}

/** The anchor of a document on its page. */
export function documentAnchor({ name }: ContractDocument): string {
  return anchor(name.replace(/\.md$/, ""));
}

/** The decisions about the contract, by their numbers. */
export function makeDecisionsPage(documents: readonly ContractDocument[]): Page {
  const entries = documents.map((document) => ({
    anchor: documentAnchor(document),
    title: html`${documentTitle(document)}`,
  }));
  const head = { title: pageTexts.decisions, lead: pageTexts.decisionsLead, contents: [{ entries }] };
  return {
    file: "decisions.html",
    title: pageTexts.decisions,
    content: pageFrame(head, ...documents.map(renderDocument)),
  };
}

/** What changed, as Markdown; its first heading is at the top of the page already. */
export function makeChangelogPage(markdown: string): Page {
  return {
    file: "changelog.html",
    title: pageTexts.changelog,
    content: pageFrame(
      { title: pageTexts.changelog, lead: pageTexts.changelogLead },
      renderMarkdown(markdown.replace(/^#[ \t].*\n+/, "")),
    ),
  };
}

/** Headings go down one level, because the page has its own. */
function renderDocument(document: ContractDocument): Html {
  return html`<article class="p-document" id="${documentAnchor(document)}">${renderMarkdown(demoteHeadings(document.markdown))}</article>`;
}

function demoteHeadings(markdown: string): string {
  let fenced = false;
  return markdown
    .split("\n")
    .map((line) => {
      if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced;
      return fenced ? line : line.replace(/^(#{1,5})(?=[ \t])/, "#$1");
    })
    .join("\n");
}
