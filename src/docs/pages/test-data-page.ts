import type { ContractModel, OperationModel, Scenario } from "../../contract/contract-model.ts";
import { writeExactJson } from "../../contract/exact-json.ts";
import type { JsonObject } from "../../contract/json.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { bilingual, pageTexts } from "../page-texts.ts";
import { toTryItOperation } from "../reference/try-it-data.ts";
import { anchor, referenceLink } from "../reference-link.ts";
import { parameterKey, prepareRequest } from "../try-it/prepare-request.ts";
import { writeCurl } from "../try-it/snippets.ts";
import { codeBlock, definitions, pageFrame } from "./page-frame.ts";

/** Every scenario with its request, its answer, and the command that sends it to `serverUrl`. */
export function makeTestDataPage(model: ContractModel, serverUrl: string): Page {
  const sections = model.operations
    .filter(({ scenarios }) => scenarios.length > 0)
    .map((operation) => renderOperation(operation, { document: model.document, serverUrl }));
  const content = sections.length > 0 ? sections : [html`<p>${bilingual(pageTexts.noTestData)}</p>`];
  return {
    file: "test-data.html",
    title: pageTexts.testData,
    content: pageFrame(pageTexts.testData, pageTexts.testDataLead, ...content),
  };
}

/** Where the commands send to, and the document that the operations are of. */
interface Place {
  readonly document: JsonObject;
  readonly serverUrl: string;
}

function renderOperation(operation: OperationModel, place: Place): Html {
  return html`<h2 id="${anchor(operation.id)}">${operation.summary ?? operation.id}</h2>
<p class="p-quiet"><a href="${referenceLink(operation)}"><code>${operation.method.toUpperCase()} ${operation.path}</code></a></p>
${operation.scenarios.map((scenario) => renderScenario(operation, scenario, place))}`;
}

function renderScenario(operation: OperationModel, scenario: Scenario, place: Place): Html {
  const id = anchor(operation.id, scenario.name);
  const { response, code } = scenario;
  const tone = /^[123]/.test(response.status) ? "p-good" : "p-bad";
  return html`<section class="p-card" id="${id}">
<h3>${scenario.summary ?? scenario.name}</h3>
${definitions([
  [pageTexts.name, html`<code>${scenario.name}</code>`],
  [pageTexts.request, codeBlock(writeExactJson(scenario.request.value, 2))],
  [
    pageTexts.response,
    html`<p><span class="p-tag ${tone}">${response.status}</span>${code !== undefined && html`<code>${code}</code>`}</p>
${codeBlock(writeExactJson(response.value, 2))}`,
  ],
  [["curl", "curl"], codeBlock(writeScenarioCurl(operation, scenario, place))],
])}
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
