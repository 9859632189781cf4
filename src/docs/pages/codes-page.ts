import type { ContractModel, OperationModel, ResponseModel } from "../../contract/contract-model.ts";
import { writeExactJson } from "../../contract/exact-json.ts";
import type { OutcomeClass, ResultCode } from "../../contract/operation.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { renderInlineMarkdown, renderMarkdown } from "../markdown.ts";
import { bilingual, type PageText, pageTexts } from "../page-texts.ts";
import { anchor, referenceLink } from "../reference-link.ts";
import { codeBlock, definitions, pageFrame } from "./page-frame.ts";

const retryTexts: Readonly<Record<OutcomeClass, PageText>> = {
  success: pageTexts.retrySuccess,
  "invalid-request": pageTexts.retryInvalid,
  business: pageTexts.retryBusiness,
};

/** Every result code of every operation. */
export function makeCodesPage(model: ContractModel): Page {
  const sections = model.operations.filter(hasCodes).map(renderOperation);
  const content = sections.length > 0 ? sections : [html`<p>${bilingual(pageTexts.noCodes)}</p>`];
  return {
    file: "codes.html",
    title: pageTexts.codes,
    content: pageFrame(pageTexts.codes, pageTexts.codesLead, ...content),
  };
}

/** The anchor of a code on the page of codes. */
export function codeAnchor(operation: OperationModel, response: ResponseModel, { code }: ResultCode): string {
  return anchor(operation.id, response.status, code);
}

function hasCodes({ responses }: OperationModel): boolean {
  return responses.some(({ resultCodes }) => resultCodes.length > 0);
}

function renderOperation(operation: OperationModel): Html {
  const cards = operation.responses.flatMap((response) =>
    response.resultCodes.map((code) => renderCode(operation, response, code)),
  );
  return html`<h2 id="${anchor(operation.id)}">${operation.summary ?? operation.id}</h2>
<p class="p-quiet"><a href="${referenceLink(operation)}"><code>${operation.method.toUpperCase()} ${operation.path}</code></a></p>
${cards}`;
}

function renderCode(operation: OperationModel, response: ResponseModel, code: ResultCode): Html {
  const id = codeAnchor(operation, response, code);
  const scenario = operation.scenarios.find(({ name }) => name === code.example);
  const tone = code.class === "success" ? "p-good" : "p-bad";
  return html`<section class="p-card" id="${id}">
<h3><span class="p-tag ${tone}">${response.status}</span><code>${code.code}</code> ${code.message}</h3>
${renderMarkdown(code.meaning)}
${definitions([
  [pageTexts.whatToDo, code.class === "success" ? undefined : renderInlineMarkdown(code.fix)],
  [pageTexts.retry, bilingual(retryTexts[code.class])],
  [
    pageTexts.example,
    scenario &&
      html`<p><a href="test-data.html#${anchor(operation.id, scenario.name)}">${scenario.summary ?? scenario.name}</a></p>
${codeBlock(writeExactJson(scenario.response.value, 2))}`,
  ],
])}
</section>`;
}
