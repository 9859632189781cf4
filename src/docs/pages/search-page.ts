import type { ContractModel, OperationModel } from "../../contract/contract-model.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { bilingual, type PageText, pageTexts } from "../page-texts.ts";
import { anchor, referenceLink } from "../reference-link.ts";
import { listSchemaRows } from "../schema-facts.ts";
import { codeAnchor } from "./codes-page.ts";
import { type ContractDocument, documentAnchor, documentTitle } from "./documents-page.ts";
import { pageFrame } from "./page-frame.ts";

/** One thing that can be found. */
interface SearchEntry {
  readonly kind: PageText;
  readonly title: string;
  readonly text: string;
  readonly href: string;
}

const longestText = 240;

/** Everything that can be found, as a list that the page's script narrows; without a script it is the index of the site. */
export function makeSearchPage(model: ContractModel, documents: readonly ContractDocument[], script: string): Page {
  const entries = [
    ...model.operations.flatMap((operation) => entriesOf(operation, model)),
    ...documents.map(documentEntry),
  ];
  return {
    file: "search.html",
    title: pageTexts.search,
    script,
    content: pageFrame(
      pageTexts.search,
      pageTexts.searchLead,
      html`<form action="search.html"><label for="p-query">${bilingual(pageTexts.searchFor)}</label>
<input type="search" id="p-query" name="q" autocomplete="off" spellcheck="false"></form>
<p role="status" class="p-quiet"><span id="p-found">${entries.length}</span> ${bilingual(pageTexts.found)}</p>
<ul class="p-results" id="p-results">${entries.map(renderEntry)}</ul>`,
    ),
  };
}

function renderEntry({ kind, title, text, href }: SearchEntry): Html {
  return html`<li><a href="${href}">${title}</a> <span class="p-tag">${bilingual(kind)}</span>${text !== "" && html`<p>${text}</p>`}</li>`;
}

function entriesOf(operation: OperationModel, model: ContractModel): readonly SearchEntry[] {
  const href = referenceLink(operation);
  const { method, path, summary, description = "", id } = operation;
  return [
    {
      kind: pageTexts.operation,
      title: summary ?? id,
      text: shorten(`${method.toUpperCase()} ${path} · ${id} · ${description}`),
      href,
    },
    ...operation.responses.flatMap((response) =>
      response.resultCodes.map((code) => ({
        kind: pageTexts.codes,
        title: `${code.code} ${code.message}`,
        text: shorten(code.meaning),
        href: `codes.html#${codeAnchor(operation, response, code)}`,
      })),
    ),
    ...operation.parameters.map((parameter) => ({
      kind: parameter.in === "header" ? pageTexts.headers : pageTexts.parameters,
      title: parameter.name,
      text: shorten(parameter.description ?? ""),
      href: parameter.in === "header" ? `headers.html#${anchor("request", parameter.name, parameter.pointer)}` : href,
    })),
    ...fieldEntries(operation, model, href),
    ...operation.scenarios.map((scenario) => ({
      kind: pageTexts.testData,
      title: scenario.summary ?? scenario.name,
      text: scenario.name,
      href: `test-data.html#${anchor(id, scenario.name)}`,
    })),
  ];
}

function fieldEntries(operation: OperationModel, model: ContractModel, href: string): readonly SearchEntry[] {
  const schema = operation.requestBody?.content[0]?.schema;
  if (schema === undefined) return [];
  return listSchemaRows(schema, model.document).map(({ path, description = "", facts }) => ({
    kind: pageTexts.body,
    title: path,
    text: shorten(`${facts.join("; ")} · ${description}`),
    href,
  }));
}

function documentEntry(document: ContractDocument): SearchEntry {
  return {
    kind: pageTexts.decisions,
    title: documentTitle(document),
    text: "",
    href: `decisions.html#${documentAnchor(document)}`,
  };
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= longestText ? line : `${line.slice(0, longestText)}…`;
}
