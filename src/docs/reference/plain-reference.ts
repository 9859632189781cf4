import type {
  ContractModel,
  MediaTypeModel,
  OperationModel,
  ParameterModel,
} from "../../contract/model/contract-model.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import { type ExternalDocs, externalDocsAt, renderExternalDocs } from "../external-docs.ts";
import { type Html, html } from "../html.ts";
import { renderInlineMarkdown, renderMarkdown } from "../markdown.ts";
import { bilingual, pageTexts } from "../page-texts.ts";
import { headerAnchor } from "../pages/headers-page.ts";
import { describeSchema, listSchemaRows, resolveSchema, type SchemaRow } from "../schema-facts.ts";

const mostInFull = 200;

/** The contract as plain HTML, for paper and for browsers that run no script; of a long contract the operations are only listed. */
export function renderPlainReference(model: ContractModel): Html {
  const operations =
    model.operations.length <= mostInFull
      ? model.operations.map((operation) => renderOperation(operation, model))
      : [
          html`<ul>${model.operations.map(({ method, path, summary }) => html`<li><code>${wireMethod(method)} ${path}</code> ${summary}</li>`)}</ul>`,
        ];
  const more = externalDocsAt(model.document, "");
  return html`<h1>${model.title} ${model.version}</h1>
<noscript><p><strong>${bilingual(pageTexts.noScript)}</strong></p></noscript>${more && renderLink(more)}${operations}`;
}

function renderOperation(operation: OperationModel, model: ContractModel): Html {
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
  return html`<h2>${summary ?? id}</h2>
<p><code>${wireMethod(method)} ${path}</code></p>
${description !== undefined && renderMarkdown(description)}
${more && renderLink(more)}
${rows.length > 0 && html`<h3>${bilingual(pageTexts.parameters)}</h3>${renderRows(rows)}`}
${headers.length > 0 && html`<h3>${bilingual(pageTexts.requestHeaders)}</h3><ul>${headers.map(renderHeaderLink)}</ul>`}
${requestBody !== undefined && html`<h3>${bilingual(pageTexts.body)}</h3>${requestBody.content.map((body) => renderBody(body, model))}`}
<h3>${bilingual(pageTexts.answers)}</h3>
${responses.map(
  ({ status, description: text, content }) =>
    html`<h4>${status}</h4>${renderMarkdown(text)}${content.map((body) => renderBody(body, model))}`,
)}`;
}

/** The link to documentation on another site. */
function renderLink(docs: ExternalDocs): Html {
  return html`<p>${renderExternalDocs(docs)}</p>`;
}

/** Operations share their headers, which have a page of their own. */
function renderHeaderLink(header: ParameterModel): Html {
  const { name, required } = header;
  return html`<li><a href="headers.html#${headerAnchor("request", header)}"><code>${name}</code></a> ${bilingual(required ? pageTexts.required : pageTexts.optional)}</li>`;
}

function renderBody({ mediaType, schema }: MediaTypeModel, model: ContractModel): Html {
  const rows = schema === undefined ? [] : listSchemaRows(schema, model.document);
  return html`<p><code>${mediaType}</code></p>${rows.length > 0 && renderRows(rows)}`;
}

function renderRows(rows: readonly SchemaRow[]): Html {
  return html`<table><thead><tr><th scope="col">${bilingual(pageTexts.name)}</th><th scope="col">${bilingual(pageTexts.form)}</th><th scope="col">${bilingual(pageTexts.meaning)}</th></tr></thead><tbody>
${rows.map(
  ({ path, required, facts, description = "" }) =>
    html`<tr><th scope="row"><code>${path}</code></th><td>${required && html`<strong>${bilingual(pageTexts.required)}</strong>; `}${facts.join("; ")}</td><td>${renderInlineMarkdown(description)}</td></tr>`,
)}
</tbody></table>`;
}
