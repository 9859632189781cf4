import type { ContractModel, OperationModel } from "../../contract/contract-model.ts";
import { valueAt } from "../../contract/json-pointer.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { renderInlineMarkdown, renderMarkdown } from "../markdown.ts";
import { bilingual, type PageText, pageTexts } from "../page-texts.ts";
import { referenceLink } from "../reference-link.ts";
import { codeBlock } from "./page-frame.ts";

/** The first steps of one kind of reader. */
export interface Guide {
  readonly title: PageText;
  readonly steps: readonly GuideStep[];
}

/** One step: what to do (Markdown), and the text of a command or program. */
export interface GuideStep {
  readonly text: PageText;
  readonly code?: string;
}

/** What the first page shows beside the contract. */
export interface StartPageParts {
  readonly guides: readonly Guide[];
  /** The other pages of the site, with a sentence on each. */
  readonly cards: readonly { readonly file: string; readonly title: PageText; readonly text: PageText }[];
}

const mostListed = 60;

/** The first page: what this is, the first steps, and where to find what. */
export function makeStartPage(model: ContractModel, { guides, cards }: StartPageParts): Page {
  const description = valueAt(model.document, "/info/description");
  return {
    file: "index.html",
    title: pageTexts.start,
    content: html`<main class="p-page p-wide" id="content" tabindex="-1">
<h1>${model.title}</h1>
<p class="p-lead">${bilingual(pageTexts.version)} ${model.version}</p>
${guides.length > 0 && html`<div class="p-cards">${guides.map(renderGuide)}</div>`}
<h2>${bilingual(pageTexts.operations)}</h2>
<ul>${model.operations.slice(0, mostListed).map(renderOperation)}</ul>
${model.operations.length > mostListed && html`<p><a href="reference.html">${bilingual(pageTexts.reference)}</a> (${model.operations.length})</p>`}
<h2>${bilingual(pageTexts.otherPages)}</h2>
<div class="p-cards">${cards.map(renderCard)}</div>
${typeof description === "string" && html`<h2>${bilingual(pageTexts.about)}</h2>${renderMarkdown(description)}`}
</main>`,
  };
}

function renderGuide({ title, steps }: Guide): Html {
  return html`<section class="p-card"><h2>${bilingual(title)}</h2><ol>${steps.map(renderStep)}</ol></section>`;
}

function renderStep({ text: [english, korean], code }: GuideStep): Html {
  return html`<li><span class="p-en" lang="en">${renderInlineMarkdown(english)}</span><span class="p-ko" lang="ko">${renderInlineMarkdown(korean)}</span>
${code !== undefined && codeBlock(code)}</li>`;
}

function renderOperation(operation: OperationModel): Html {
  return html`<li><a href="${referenceLink(operation)}">${operation.summary ?? operation.id}</a> <code>${operation.method.toUpperCase()} ${operation.path}</code></li>`;
}

function renderCard({ file, title, text }: StartPageParts["cards"][number]): Html {
  return html`<section class="p-card"><h3><a href="${file}">${bilingual(title)}</a></h3><p>${bilingual(text)}</p></section>`;
}
