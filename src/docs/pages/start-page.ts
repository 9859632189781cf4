import { isJsonObject } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import { type ExternalDocs, externalDocsAt, externalDocsOf, renderExternalDocs } from "../external-docs.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { renderInlineMarkdown, renderMarkdown } from "../markdown.ts";
import { bilingual, type PageText, pageTexts } from "../page-texts.ts";
import { referenceLink, tagLink } from "../reference-link.ts";
import { groupByTag, methodAndPath, type OperationGroup, operationTitle } from "./operation-sections.ts";
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

/** What the first page shows in addition to the contract. */
export interface StartPageParts {
  readonly guides: readonly Guide[];
  /** The other pages of the site, with a sentence on each. */
  readonly cards: readonly { readonly file: string; readonly title: PageText; readonly text: PageText }[];
}

/** Beyond this many operations the first page names their tags only. */
const mostListed = 200;

/** The first page: what this is, the first steps, and where to find what. */
export function makeStartPage(model: ContractModel, { guides, cards }: StartPageParts): Page {
  const summary = valueAt(model.document, "/info/summary");
  const description = valueAt(model.document, "/info/description");
  const more = externalDocsAt(model.document, "");
  return {
    file: "index.html",
    title: pageTexts.start,
    content: html`<main class="p-page p-wide" id="content" tabindex="-1">
<h1>${model.title}</h1>
${typeof summary === "string" && html`<p class="p-lead">${summary}</p>`}
<p class="p-quiet">${bilingual(pageTexts.version)} ${model.version}</p>
${guides.length > 0 && html`<div class="p-guides">${guides.map(renderGuide)}</div>`}
<h2>${bilingual(pageTexts.operations)} <span class="p-count">${model.operations.length}</span></h2>
${groupByTag(model.operations, model).map((group, _index, groups) => renderGroup(group, { model, isAlone: groups.length === 1 }))}
<h2>${bilingual(pageTexts.otherPages)}</h2>
<div class="p-cards">${cards.map(renderCard)}</div>
${more && html`<p>${renderExternalDocs(more)}</p>`}
${typeof description === "string" && html`<h2>${bilingual(pageTexts.about)}</h2><div class="p-text">${renderMarkdown(description)}</div>`}
</main>`,
  };
}

function renderGroup(
  { tag, title, operations }: OperationGroup,
  { model, isAlone }: { readonly model: ContractModel; readonly isAlone: boolean },
): Html {
  if (model.operations.length > mostListed) {
    return html`<p class="p-tag-line"><a href="${tagLink(tag)}">${title ?? bilingual(pageTexts.operations)}</a> <span class="p-count">${operations.length}</span></p>`;
  }
  const more = externalDocsOfTag(model, tag);
  return html`${!isAlone && title !== undefined && html`<h3>${title}</h3>`}
${more && html`<p>${renderExternalDocs(more)}</p>`}
<ul class="p-operations">${operations.map(renderOperation)}</ul>`;
}

function externalDocsOfTag({ document }: ContractModel, tag: string | undefined): ExternalDocs | undefined {
  const declared = Array.isArray(document.tags) ? document.tags : [];
  return externalDocsOf(declared.find((each) => isJsonObject(each) && each.name === tag));
}

function renderGuide({ title, steps }: Guide): Html {
  return html`<section class="p-card"><h2>${bilingual(title)}</h2><ol>${steps.map(renderStep)}</ol></section>`;
}

function renderStep({ text: [english, korean], code }: GuideStep): Html {
  return html`<li><span class="p-en" lang="en">${renderInlineMarkdown(english)}</span><span class="p-ko" lang="ko">${renderInlineMarkdown(korean)}</span>
${code !== undefined && codeBlock(code)}</li>`;
}

function renderOperation(operation: OperationModel): Html {
  return html`<li><a href="${referenceLink(operation)}">${operationTitle(operation)}</a> ${methodAndPath(operation)}</li>`;
}

function renderCard({ file, title, text }: StartPageParts["cards"][number]): Html {
  return html`<section class="p-card"><h3><a href="${file}">${bilingual(title)}</a></h3><p>${bilingual(text)}</p></section>`;
}
