import type {
  ContractModel,
  HeaderModel,
  OperationModel,
  ParameterModel,
} from "../../contract/model/contract-model.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { type Html, html, trustedHtml } from "../html.ts";
import type { Page } from "../layout.ts";
import { markdownText } from "../markdown.ts";
import { bilingual, type PageText, pageTexts } from "../page-texts.ts";
import { anchor, referenceLink } from "../reference-link.ts";
import { joinFacts, listSchemaRows } from "../schema-facts.ts";
import { codeAnchor } from "./codes-page.ts";
import { type ContractDocument, documentAnchor, documentTitle } from "./documents-page.ts";
import { headerAnchor } from "./headers-page.ts";
import { operationTitle } from "./operation-sections.ts";
import { pageFrame } from "./page-frame.ts";

/** What the list of everything is made from, in addition to the contract. */
export interface SearchSources {
  readonly decisions: readonly ContractDocument[];
  /** The other pages of the site, with a sentence on each. */
  readonly pages: readonly { readonly file: string; readonly title: PageText; readonly text: PageText }[];
  /** The contract in another language, by whose words the same things are found. */
  readonly alsoFound?: ContractModel | undefined;
}

/** One thing that can be found. */
interface SearchEntry {
  readonly kind: PageText;
  readonly title: Html;
  readonly text: Html;
  readonly href: string;
  /** Words in the other language, which are searched and not shown. */
  readonly also?: string;
}

/** Beyond this many operations the members of answers are left out: the page would grow by megabytes. */
const mostWithAnswers = 200;

/** Everything that can be found, as a list that the page's script narrows; without a script it is the index of the site. */
export function makeSearchPage(
  model: ContractModel,
  { decisions, pages, alsoFound }: SearchSources,
  script: string,
): Page {
  const own = model.operations.flatMap((operation) => entriesOf(operation, model));
  const other = alsoFound?.operations.flatMap((operation) => entriesOf(operation, alsoFound)) ?? [];
  const entries = [
    ...pages.map(pageEntry),
    ...(other.length === own.length ? own.map((entry, index) => withWordsOf(entry, other[index])) : own),
    ...decisions.map(documentEntry),
  ];
  const items = [...new Set(entries.map((entry) => renderEntry(entry).html))];
  return {
    file: "search.html",
    title: pageTexts.search,
    script,
    content: pageFrame(
      { title: pageTexts.search, lead: pageTexts.searchLead },
      html`<form action="search.html"><label for="p-query">${bilingual(pageTexts.searchFor)}</label>
<input type="search" id="p-query" name="q" autocomplete="off" spellcheck="false"></form>
<p role="status" class="p-quiet"><span id="p-found">${items.length}</span> ${bilingual(pageTexts.found)}<span id="p-more" hidden>${bilingual(pageTexts.foundMore)}</span></p>
<ul class="p-results" id="p-results">${items.map(trustedHtml)}</ul>`,
    ),
  };
}

/** Both languages describe the same things in the same order. */
function withWordsOf(entry: SearchEntry, other: SearchEntry | undefined): SearchEntry {
  if (other === undefined || (other.title.html === entry.title.html && other.text.html === entry.text.html))
    return entry;
  return { ...entry, also: `${other.title.html} ${other.text.html}`.replaceAll(/<[^>]*>/g, " ") };
}

function renderEntry({ kind, title, text, href, also }: SearchEntry): Html {
  const words = also !== undefined && html` data-also="${trustedHtml(also)}"`;
  return html`<li${words}><a href="${href}">${title}</a> <span class="p-tag">${bilingual(kind)}</span>${text.html !== "" && html`<p>${text}</p>`}</li>`;
}

function pageEntry({ file, title, text }: SearchSources["pages"][number]): SearchEntry {
  return { kind: pageTexts.page, title: bilingual(title), text: bilingual(text), href: file };
}

function entriesOf(operation: OperationModel, model: ContractModel): readonly SearchEntry[] {
  const { method, path, description = "", id, parameters, responses, scenarios } = operation;
  const name = operationTitle(operation);
  const of = (text: string): Html => html`${name}${text !== "" && ` · ${text}`}`;
  return [
    {
      kind: pageTexts.operation,
      title: html`${name}`,
      text: html`${wireMethod(method)} ${path} · ${id} · ${markdownText(description)}`,
      href: referenceLink(operation),
    },
    ...responses.flatMap((response) =>
      response.resultCodes.map((code) => ({
        kind: pageTexts.codes,
        title: html`${code.code} ${code.message}`,
        text: of(markdownText(code.meaning)),
        href: `codes.html#${codeAnchor(operation, response, code)}`,
      })),
    ),
    ...parameters.map((parameter) => parameterEntry(parameter, operation)),
    ...responses.flatMap(({ headers }) => headers.map((header) => headerEntry("response", header))),
    ...fieldEntries(operation, model),
    ...scenarios.map((scenario) => ({
      kind: pageTexts.testData,
      title: html`${scenario.summary ?? scenario.name}`,
      text: of(scenario.name),
      href: `test-data.html#${anchor(id, scenario.name)}`,
    })),
  ];
}

function parameterEntry(parameter: ParameterModel, operation: OperationModel): SearchEntry {
  if (parameter.in === "header") return headerEntry("request", parameter);
  const { name, description = "" } = parameter;
  const text = html`${operationTitle(operation)} · ${markdownText(description)}`;
  return { kind: pageTexts.parameters, title: html`${name}`, text, href: referenceLink(operation) };
}

function headerEntry(way: "request" | "response", header: ParameterModel | HeaderModel): SearchEntry {
  return {
    kind: way === "request" ? pageTexts.requestHeaders : pageTexts.answerHeaders,
    title: html`${header.name}`,
    text: html`${markdownText(header.description ?? "")}`,
    href: `headers.html#${headerAnchor(way, header)}`,
  };
}

/** The members of an operation's bodies. */
function fieldEntries(operation: OperationModel, model: ContractModel): readonly SearchEntry[] {
  const { requestBody, responses } = operation;
  const entriesOfSchema = (kind: PageText, schema: JsonSchema | undefined): readonly SearchEntry[] =>
    schema === undefined
      ? []
      : listSchemaRows(schema, model.document).map(({ path, description = "", facts }) => ({
          kind,
          title: html`${path}`,
          text: html`${operationTitle(operation)} · ${bilingual(joinFacts(facts))} · ${markdownText(description)}`,
          href: referenceLink(operation),
        }));
  const answers = model.operations.length > mostWithAnswers ? [] : responses;
  return [
    ...entriesOfSchema(pageTexts.body, requestBody?.content[0]?.schema),
    ...answers.flatMap(({ content }) => entriesOfSchema(pageTexts.answerBody, content[0]?.schema)),
  ];
}

function documentEntry(document: ContractDocument): SearchEntry {
  return {
    kind: pageTexts.decisions,
    title: html`${documentTitle(document)}`,
    text: html`${markdownText(document.markdown)}`,
    href: `decisions.html#${documentAnchor(document)}`,
  };
}
