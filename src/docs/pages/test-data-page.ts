import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonObject } from "../../contract/json/json.ts";
import type { ContractModel, OperationModel, Scenario } from "../../contract/model/contract-model.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { bilingual, pageTexts } from "../page-texts.ts";
import { toTryItOperation } from "../reference/try-it-data.ts";
import { anchor } from "../reference-link.ts";
import { parameterKey, prepareRequest } from "../try-it/prepare-request.ts";
import { writeCurl } from "../try-it/snippets.ts";
import { operationContents, operationHeading } from "./operation-sections.ts";
import { codeBlock, pageFrame } from "./page-frame.ts";

/** Every scenario with its request, its answer, and the command that sends it to `serverUrl`; `undefined` for a contract without. */
export function makeTestDataPage(model: ContractModel, serverUrl: string): Page | undefined {
  const operations = model.operations.filter(({ scenarios }) => scenarios.length > 0);
  if (operations.length === 0) return undefined;
  const head = {
    title: pageTexts.testData,
    lead: pageTexts.testDataLead,
    contents: operationContents(operations, model),
  };
  const sections = operations.map((operation) => renderOperation(operation, { document: model.document, serverUrl }));
  return {
    file: "test-data.html",
    title: pageTexts.testData,
    content: pageFrame(head, loadNote, ...sections),
  };
}

const loadNote = html`<p class="p-note">${bilingual(pageTexts.loadTestData)}</p>
${codeBlock("npx plate verify --needed-data json > needed.json")}`;

/** Where the commands send to, and the document that the operations are of. */
interface Place {
  readonly document: JsonObject;
  readonly serverUrl: string;
}

function renderOperation(operation: OperationModel, place: Place): Html {
  const { request, response } = operation.encrypted;
  return html`${operationHeading(operation)}
${(request || response) && html`<p class="p-note">${bilingual(pageTexts.encryptedTestData)}</p>`}
${operation.scenarios.map((scenario) => renderScenario(operation, scenario, place))}`;
}

function renderScenario(operation: OperationModel, scenario: Scenario, place: Place): Html {
  const { name, summary, request, response, code } = scenario;
  const tone = /^[123]/.test(response.status) ? "p-good" : "p-bad";
  return html`<section class="p-card" id="${anchor(operation.id, name)}">
<h3>${summary ?? name} <code>${name}</code></h3>
<div class="p-halves">
<div><p class="p-quiet">${bilingual(pageTexts.request)}</p>${codeBlock(writeExactJson(request.value, 2))}</div>
<div><p class="p-quiet">${bilingual(pageTexts.response)} <span class="p-tag ${tone}">${response.status}</span>${code !== undefined && html`<code>${code}</code>`}</p>${codeBlock(writeExactJson(response.value, 2))}</div>
</div>
<details><summary>curl</summary>${codeBlock(writeScenarioCurl(operation, scenario, place))}</details>
</section>`;
}

/** The request with the examples of the contract in its parameters. */
function writeScenarioCurl(operation: OperationModel, scenario: Scenario, { document, serverUrl }: Place): string {
  const callable = toTryItOperation(operation, document);
  const required = callable.parameters.filter((parameter) => parameter.required);
  const parameters = Object.fromEntries(
    required.map((parameter) => [parameterKey(parameter), parameter.example ?? ""]),
  );
  const body = writeExactJson(scenario.request.value);
  return writeCurl(prepareRequest(callable, { serverUrl, parameters, body }));
}
