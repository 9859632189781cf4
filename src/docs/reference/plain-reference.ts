import type {
  ContractModel,
  MediaTypeModel,
  OperationModel,
  ParameterModel,
} from "../../contract/model/contract-model.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import { type ExternalDocs, externalDocsAt, renderExternalDocs } from "../external-docs.ts";
import { type Html, html, trustedHtml } from "../html.ts";
import { operationFiles } from "../machines/operation-files.ts";
import { renderInlineMarkdown, renderMarkdown } from "../markdown.ts";
import { bilingual, pageTexts } from "../page-texts.ts";
import { headerAnchor } from "../pages/headers-page.ts";
import { describeSchema, joinFacts, listSchemaRows, resolveSchema, type SchemaRow } from "../schema-facts.ts";

/** With this many operations or fewer, all of them are in the page from the start. */
const mostAtOnce = 10;
const mostInFull = 200;

/** The contract as plain HTML, for browsers that run no script; of a longer contract the operations are listed, each with a page. */
export function renderPlainReference(model: ContractModel): Html {
  return renderFrame(model, model.operations.length > mostAtOnce ? renderList(model) : renderOperations(model));
}

/**
 * The same with every operation in full, for paper, where `renderPlainReference` only lists them; `undefined` where it does not,
 * and for a contract that nobody would print.
 */
export function renderPaper(model: ContractModel): Html | undefined {
  const { length } = model.operations;
  return length > mostAtOnce && length <= mostInFull ? renderFrame(model, renderOperations(model)) : undefined;
}

function renderFrame(model: ContractModel, operations: Html): Html {
  const more = externalDocsAt(model.document, "");
  return html`<h1>${model.title} ${model.version}</h1>
<noscript><p><strong>${bilingual(pageTexts.noScript)}</strong></p></noscript>${more && renderLink(more)}${operations}`;
}

function renderOperations(model: ContractModel): Html {
  return html`${model.operations.map((operation) => renderOperation(operation, model, { up: "", hasTitle: true }))}`;
}

function renderList(model: ContractModel): Html {
  const entries = [...operationFiles(model)].map(
    ([{ method, path, summary, id }, file]) =>
      html`<li><code>${wireMethod(method)} ${path}</code> <a href="${file}.html">${summary ?? id}</a></li>`,
  );
  return html`<ul>${entries}</ul>`;
}

/** One operation in full. `up` leads from the page to the site's folder; headings are one level higher where the page has its title. */
export function renderOperation(
  operation: OperationModel,
  model: ContractModel,
  { up, hasTitle }: { readonly up: "" | "../"; readonly hasTitle: boolean },
): Html {
  const [heading, below] = hasTitle ? (["h3", "h4"] as const) : (["h2", "h3"] as const);
  const titled = (text: Html): Html => html`${trustedHtml(`<${heading}>`)}${text}${trustedHtml(`</${heading}>`)}`;
  const { summary, id, method, path, description, parameters, requestBody, responses } = operation;
  const headers = parameters.filter((parameter) => parameter.in === "header");
  const others = parameters.filter((parameter) => parameter.in !== "header");
  const rows = others.map(({ name, required, schema, description: text }) => ({
    path: name,
    required,
    facts: describeSchema(resolveSchema(schema, model.document)),
    ...(text !== undefined && { description: text }),
  }));
  const more = externalDocsAt(model.document, operation.pointer);
  return html`${hasTitle && html`<h2>${summary ?? id}</h2>`}
<p><code>${wireMethod(method)} ${path}</code></p>
${description !== undefined && renderMarkdown(description)}
${more && renderLink(more)}
${rows.length > 0 && html`${titled(bilingual(pageTexts.parameters))}${renderRows(rows)}`}
${headers.length > 0 && html`${titled(bilingual(pageTexts.requestHeaders))}<ul>${headers.map((header) => renderHeaderLink(header, up))}</ul>`}
${requestBody !== undefined && html`${titled(bilingual(pageTexts.body))}${requestBody.content.map((body) => renderBody(body, model))}`}
${titled(bilingual(pageTexts.answers))}
${responses.map(
  ({ status, description: text, content }) =>
    html`${trustedHtml(`<${below}>`)}${status}${trustedHtml(`</${below}>`)}${renderMarkdown(text)}${content.map((body) => renderBody(body, model))}`,
)}`;
}

/** The link to documentation on another site. */
function renderLink(docs: ExternalDocs): Html {
  return html`<p>${renderExternalDocs(docs)}</p>`;
}

/** Operations share their headers, which have a page of their own. */
function renderHeaderLink(header: ParameterModel, up: string): Html {
  const { name, required } = header;
  return html`<li><a href="${up}headers.html#${headerAnchor("request", header)}"><code>${name}</code></a> ${bilingual(required ? pageTexts.required : pageTexts.optional)}</li>`;
}

function renderBody({ mediaType, schema }: MediaTypeModel, model: ContractModel): Html {
  const rows = schema === undefined ? [] : listSchemaRows(schema, model.document);
  return html`<p><code>${mediaType}</code></p>${rows.length > 0 && renderRows(rows)}`;
}

function renderRows(rows: readonly SchemaRow[]): Html {
  return html`<table><thead><tr><th scope="col">${bilingual(pageTexts.name)}</th><th scope="col">${bilingual(pageTexts.form)}</th><th scope="col">${bilingual(pageTexts.meaning)}</th></tr></thead><tbody>
${rows.map(
  ({ path, required, facts, description = "" }) =>
    html`<tr><th scope="row"><code>${path}</code></th><td>${required && html`<strong>${bilingual(pageTexts.required)}</strong>; `}${bilingual(joinFacts(facts))}</td><td>${renderInlineMarkdown(description)}</td></tr>`,
)}
</tbody></table>`;
}
