import type {
  ContractModel,
  HeaderModel,
  OperationModel,
  ParameterModel,
} from "../../contract/model/contract-model.ts";
import type { Supply } from "../../contract/model/operation.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { renderMarkdown } from "../markdown.ts";
import { bilingual, type PageText, pageTexts } from "../page-texts.ts";
import { anchor, referenceLink } from "../reference-link.ts";
import { asText, describeSchema, resolveSchema } from "../schema-facts.ts";
import { type ContentsGroup, definitions, pageFrame } from "./page-frame.ts";

const supplyTexts: Readonly<Record<Supply["from"], PageText>> = {
  config: pageTexts.madeFromConfig,
  "correlation-id": pageTexts.madeFromCorrelationId,
  time: pageTexts.madeFromTime,
  "time-zone": pageTexts.madeFromTimeZone,
  signature: pageTexts.madeFromSignature,
  "crypto-key": pageTexts.madeFromCryptoKey,
};

/** A header and the operations that declare it so: equal declarations are listed once. */
interface SharedHeader<Header> {
  readonly header: Header;
  readonly operations: readonly OperationModel[];
}

/** Every request header and how it is made, and every response header; `undefined` for a contract that declares none. */
export function makeHeadersPage(model: ContractModel): Page | undefined {
  const requestHeaders = share(model, ({ parameters }) => parameters.filter((parameter) => parameter.in === "header"));
  const answerHeaders = share(model, ({ responses }) => responses.flatMap(({ headers }) => headers));
  if (requestHeaders.length + answerHeaders.length === 0) return undefined;
  const contents = [
    listHeaders(pageTexts.requestHeaders, "request", requestHeaders),
    listHeaders(pageTexts.answerHeaders, "response", answerHeaders),
  ].filter(({ entries }) => entries.length > 0);
  return {
    file: "headers.html",
    title: pageTexts.headers,
    content: pageFrame(
      { title: pageTexts.headers, lead: pageTexts.headersLead, contents },
      requestHeaders.length > 0 &&
        html`<h2>${bilingual(pageTexts.requestHeaders)}</h2>
${requestHeaders.map((shared) => renderRequestHeader(shared, model))}`,
      answerHeaders.length > 0 &&
        html`<h2>${bilingual(pageTexts.answerHeaders)}</h2>
${answerHeaders.map((shared) => renderAnswerHeader(shared, model))}`,
    ),
  };
}

/** The anchor of a header on the page of headers. */
export function headerAnchor(
  way: "request" | "response",
  { name, pointer }: Pick<HeaderModel, "name" | "pointer">,
): string {
  return anchor(way, name, pointer);
}

function listHeaders(
  title: PageText,
  way: "request" | "response",
  shared: readonly SharedHeader<ParameterModel | HeaderModel>[],
): ContentsGroup {
  return {
    title: bilingual(title),
    entries: shared.map(({ header }) => ({ anchor: headerAnchor(way, header), title: html`${header.name}` })),
  };
}

function share<Header extends { readonly name: string; readonly pointer: string }>(
  model: ContractModel,
  headersOf: (operation: OperationModel) => readonly Header[],
): readonly SharedHeader<Header>[] {
  const found = new Map<string, { readonly header: Header; readonly operations: OperationModel[] }>();
  for (const operation of model.operations) {
    for (const header of headersOf(operation)) {
      const key = `${header.name.toLowerCase()} ${header.pointer}`;
      const shared = found.get(key) ?? { header, operations: [] };
      if (!shared.operations.includes(operation)) shared.operations.push(operation);
      found.set(key, shared);
    }
  }
  return [...found.values()];
}

function renderRequestHeader({ header, operations }: SharedHeader<ParameterModel>, model: ContractModel): Html {
  const made = header.supply === undefined ? pageTexts.madeByCaller : supplyTexts[header.supply.from];
  return renderHeader({ header, operations, id: headerAnchor("request", header) }, model, [
    [pageTexts.howMade, bilingual(made)],
  ]);
}

function renderAnswerHeader({ header, operations }: SharedHeader<HeaderModel>, model: ContractModel): Html {
  const { echoes } = header;
  return renderHeader({ header, operations, id: headerAnchor("response", header) }, model, [
    [pageTexts.howMade, echoes === undefined ? undefined : html`${bilingual(pageTexts.echoes)} <code>${echoes}</code>`],
  ]);
}

function renderHeader(
  { header, operations, id }: SharedHeader<ParameterModel | HeaderModel> & { readonly id: string },
  model: ContractModel,
  extra: readonly (readonly [PageText, Html | undefined])[],
): Html {
  const { name, required, description, schema } = header;
  const facts = describeSchema(resolveSchema(schema, model.document));
  const example = header.examples[0]?.value;
  const everywhere = operations.length === model.operations.length;
  return html`<section class="p-card" id="${id}">
<h3><code>${name}</code> <span class="p-tag">${bilingual(required ? pageTexts.required : pageTexts.optional)}</span></h3>
${description !== undefined && renderMarkdown(description)}
${definitions([
  [
    pageTexts.form,
    facts.length > 0 ? html`${facts.map((fact, index) => html`${index > 0 && "; "}${renderFact(fact)}`)}` : undefined,
  ],
  ...extra,
  [pageTexts.example, example === undefined ? undefined : html`<code>${asText(example)}</code>`],
  [
    pageTexts.usedBy,
    everywhere
      ? undefined
      : html`${operations.slice(0, 20).map(renderUse)}${operations.length > 20 && ` … (${operations.length})`}`,
  ],
])}
</section>`;
}

function renderFact(fact: PageText): Html {
  const [, pattern] = /^pattern (.*)$/s.exec(fact[0]) ?? [];
  return pattern === undefined ? bilingual(fact) : html`${bilingual(pageTexts.pattern)} <code>${pattern}</code>`;
}

function renderUse(operation: OperationModel): Html {
  return html`<a href="${referenceLink(operation)}">${operation.summary ?? operation.id}</a> `;
}
