import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { renderMarkdown } from "../markdown.ts";
import { bilingual, type PageText, pageTexts } from "../page-texts.ts";
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

/** The decisions behind the contract, by their numbers. */
export function makeDecisionsPage(documents: readonly ContractDocument[]): Page {
  return {
    file: "decisions.html",
    title: pageTexts.decisions,
    content: pageFrame(
      pageTexts.decisions,
      pageTexts.decisionsLead,
      renderContents(documents),
      ...documents.map(renderDocument),
    ),
  };
}

/** What changed, in the order given; the newest comes first. */
export function makeChangelogPage(version: string, documents: readonly ContractDocument[]): Page {
  const nothing = html`<p>${bilingual(pageTexts.version)}: ${version}.</p><p>${bilingual(pageTexts.noChanges)}</p>`;
  return {
    file: "changelog.html",
    title: pageTexts.changelog,
    content: pageFrame(
      pageTexts.changelog,
      pageTexts.changelogLead,
      ...(documents.length > 0 ? documents.map(renderDocument) : [nothing]),
    ),
  };
}

function renderContents(documents: readonly ContractDocument[]): Html {
  const entries = documents.map(
    (document) => html`<li><a href="#${documentAnchor(document)}">${documentTitle(document)}</a></li>`,
  );
  const heading: PageText = pageTexts.contents;
  return html`<nav aria-label="Contents · 차례"><h2>${bilingual(heading)}</h2><ul>${entries}</ul></nav>`;
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
