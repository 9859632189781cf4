import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { ContractModel, OperationModel, ResponseModel, Scenario } from "../../contract/model/contract-model.ts";
import type { OutcomeClass, ResultCode } from "../../contract/model/operation.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { renderInlineMarkdown, renderMarkdown } from "../markdown.ts";
import { bilingual, type PageText, pageTexts } from "../page-texts.ts";
import { anchor } from "../reference-link.ts";
import { operationContents, operationHeading } from "./operation-sections.ts";
import { codeBlock, definitions, pageFrame } from "./page-frame.ts";

const retryTexts: Readonly<Record<OutcomeClass, PageText>> = {
  success: pageTexts.retrySuccess,
  "invalid-request": pageTexts.retryInvalid,
  business: pageTexts.retryBusiness,
};

/** Every result code of every operation; `undefined` for a contract that declares none. */
export function makeCodesPage(model: ContractModel): Page | undefined {
  const operations = model.operations.filter(hasCodes);
  if (operations.length === 0) return undefined;
  const head = { title: pageTexts.codes, lead: pageTexts.codesLead, contents: operationContents(operations, model) };
  return {
    file: "codes.html",
    title: pageTexts.codes,
    content: pageFrame(head, ...operations.map(renderOperation)),
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
  return html`${operationHeading(operation)}
${cards}`;
}

function renderCode(operation: OperationModel, response: ResponseModel, code: ResultCode): Html {
  const id = codeAnchor(operation, response, code);
  const scenario = operation.scenarios.find(({ name }) => name === code.example);
  const tone = code.class === "success" ? "p-good" : "p-bad";
  return html`<section class="p-card" id="${id}">
<h3><span class="p-tag ${tone}">${response.status}</span><code>${code.code}</code> ${code.message}</h3>
<div class="p-beside">
<div>
${renderMarkdown(code.meaning)}
${definitions([
  [pageTexts.whatToDo, code.class === "success" ? undefined : renderInlineMarkdown(code.fix)],
  [pageTexts.retry, bilingual(retryTexts[code.class])],
])}
</div>
${scenario && renderExample(operation, scenario)}
</div>
</section>`;
}

function renderExample({ id }: OperationModel, { name, summary, response }: Scenario): Html {
  return html`<div>
<p class="p-quiet">${bilingual(pageTexts.example)}: <a href="test-data.html#${anchor(id, name)}">${summary ?? name}</a></p>
${codeBlock(writeExactJson(response.value, 2))}
</div>`;
}
