import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import { html, trustedHtml } from "../html.ts";
import type { Page } from "../layout.ts";
import { shortened } from "../machines/site-texts.ts";
import { markdownText } from "../markdown.ts";
import { bilingual, pageTexts } from "../page-texts.ts";
import { renderOperation } from "../reference/plain-reference.ts";
import { referenceLink } from "../reference-link.ts";
import type { CodeSample } from "../samples/write-samples.ts";
import { operationTitle } from "./operation-sections.ts";
import { codeBlock } from "./page-frame.ts";

/** One operation on a page of its own, which needs no script: for search engines, for links, and for readers without scripts. */
export function makeOperationPage(
  operation: OperationModel,
  {
    model,
    file,
    samples,
  }: { readonly model: ContractModel; readonly file: string; readonly samples: readonly CodeSample[] },
): Page {
  const title = operationTitle(operation);
  const description = markdownText(operation.description ?? operation.summary ?? "");
  return {
    file: `${file}.html`,
    title: [title, title],
    ...(description !== "" && { summary: shortened(description) }),
    content: html`<main class="p-page" id="content" tabindex="-1">
<h1>${title}</h1>
<p><a href="../${referenceLink(operation)}">${bilingual(pageTexts.tryIt)}</a> · <a href="${file.split("/").at(-1)}.md">Markdown</a></p>
<div class="p-text">${renderOperation(operation, model, { up: "../", hasTitle: false })}</div>
${samples.length > 0 && html`<h2>${bilingual(pageTexts.samples)}</h2>`}
${samples.map(({ label, source }, index) => html`<details${index === 0 && trustedHtml(" open")}><summary>${label}</summary>${codeBlock(source)}</details>`)}
</main>`,
  };
}
