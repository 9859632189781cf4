import type { JsonObject } from "../contract/json/json.ts";
import type {
  ContractModel,
  HeaderModel,
  MediaTypeModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
} from "../contract/model/contract-model.ts";
import { wireMethod } from "../contract/model/http-method.ts";
import type { Operation, OperationAnswer, OperationBody, OperationParameter } from "../contract/model/operation.ts";
import type { PartEncodings } from "../contract/model/value-form.ts";
import type { JsonSchema } from "../contract/schema/json-schema.ts";
import type { NumberPlaces } from "../contract/schema/number-places.ts";
import { numberPlacesOf } from "../contract/schema/number-places-of.ts";
import { sequenceFormOf, sequenceOf } from "../contract/wire/body/sequence.ts";
import { type BodyForm, bodyFormOf } from "../contract/wire/media-type.ts";
import { headerSketch, textSketches } from "../contract/wire/text-coercion.ts";
import { formOf } from "../contract/wire/write-parameter.ts";
import { saysXml } from "../contract/wire/xml/read-xml.ts";
import { trimSchemas } from "./body-schemas.ts";
import { type GeneratedFile, notice } from "./generated-file.ts";
import { type Integers, withIntegers } from "./integers.ts";
import { memberName, typescriptLiteral } from "./typescript-literal.ts";

/** operations.ts: the table of operations that the client reads (rows of `Operation`), by operation id. Imports nothing. */
export function emitOperations(model: ContractModel, integers: Integers = "bigint"): GeneratedFile {
  const { table, document } = trimSchemas(withIntegers(operationTable(model), integers), model.document);
  const named = namedNodes(table);
  const known = new Map(named === undefined ? [] : [[named, "numberNodes"]]);
  const rows = table.map((row, index) => {
    const words = describe(model.operations[index], row);
    const isNamed = canBeNamed(row.id);
    const name = isNamed ? row.id : `operation${index + 1}`;
    const member = isNamed ? row.id : memberName(row.id);
    return {
      // A value of its own, so that a bundler drops those that nobody imports.
      own: `${isNamed ? `${words}\nexport ` : ""}const ${name} = ${typescriptLiteral(row, { known })} as const;\n\n`,
      // By its name: the compiler would write the whole value as a type a second time.
      type: `  ${words}\n  readonly ${member}: typeof ${name};\n`,
      member: `  ${isNamed ? name : `${member}: ${name}`},\n`,
    };
  });
  const nodes =
    named === undefined
      ? ""
      : `
/** Where schemas that several bodies have in common hold numbers that are no plain \`number\`, by name. */
const numberNodes = ${typescriptLiteral(sortedNodes(named))} as const;
`;
  const schemas =
    document === undefined
      ? ""
      : `
/** The schemas that those of the bodies refer to, as far as they say how XML and forms are read. */
export const bodyDocument = ${typescriptLiteral(document)} as const;
`;
  const text = `${notice}${nodes}${schemas}
${rows.map(({ own }) => own).join("")}/** What an engine must know of each operation, by operation id. */
export const operations: ${block(rows.map(({ type }) => type))} = ${block(rows.map(({ member }) => member))};
`;
  return { path: "operations.ts", text };
}

function block(lines: readonly string[]): string {
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}}`;
}

/** Whether an operation id can be the name of a constant. */
export function canBeNamed(id: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(id) && !reserved.test(id);
}

/** Words that no constant can have for a name (ECMA-262, section 12.7.2), and the table's own. */
const reserved =
  /^(?:operations|numberNodes|bodyDocument|operation\d+|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|arguments|eval|undefined)$/;

/** What editors show of an operation: its name, its route, its description, and that it is deprecated. */
function describe(operation: OperationModel | undefined, row: Operation): string {
  const text = `${operation?.summary ?? row.id}: ${row.method} ${row.path}`;
  return comment(operation?.deprecated ? `${text} @deprecated` : text);
}

/** What editors show for the client's method of an operation. A text of the contract cannot end it. */
function comment(text: string): string {
  return `/** ${text.replace(/\s+/g, " ").trim().replaceAll("*/", "* /")} */`;
}

/** The one object of named nodes that the rows share, where any has one. */
function namedNodes(table: readonly Operation[]): NonNullable<NumberPlaces["named"]> | undefined {
  const bodies = table.flatMap(({ request, answers }) => [
    ...(request === undefined ? [] : [request]),
    ...Object.values(answers),
  ]);
  return bodies.find(({ numbers }) => numbers?.named !== undefined)?.numbers?.named;
}

function sortedNodes(named: NonNullable<NumberPlaces["named"]>): NonNullable<NumberPlaces["named"]> {
  return Object.fromEntries(Object.entries(named).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The rows of operations.ts for any contract. */
export function operationTable(model: ContractModel): readonly Operation[] {
  return model.operations.map((operation) => operationRow(model, operation));
}

function operationRow(model: ContractModel, operation: OperationModel): Operation {
  const { requestBody, encrypted } = operation;
  return {
    id: operation.id,
    method: wireMethod(operation.method),
    path: operation.path,
    parameters: operation.parameters.map(parameterRow),
    ...(requestBody === undefined
      ? {}
      : { request: { ...requestRow(model, requestBody.content, encrypted.request), required: requestBody.required } }),
    answers: Object.fromEntries(
      operation.responses.map((response) => [response.status, answerRow(model, response, encrypted.response)]),
    ),
    ...securityOf(operation),
    ...(model.resultCodePointer === undefined ? {} : { resultCodePointer: model.resultCodePointer }),
    ...(model.resultMessagePointer === undefined ? {} : { resultMessagePointer: model.resultMessagePointer }),
  };
}

/** The alternatives by the names of their schemes; nothing where none is asked for. */
function securityOf({ security: alternatives }: OperationModel): Pick<Operation, "security"> {
  const security = alternatives.map((schemes) => schemes.map(({ scheme }) => scheme.name));
  return security.some((names) => names.length > 0) ? { security } : {};
}

function parameterRow(parameter: ParameterModel): OperationParameter {
  const { name, in: place, required, supply, style, explode, allowReserved, mediaType, wholeQuery } = parameter;
  const usual = formOf({ in: place });
  const isUsual = style === usual.style && explode === usual.explode;
  return {
    name,
    in: place,
    required,
    ...(isUsual || mediaType !== undefined ? {} : { style, explode }),
    ...(allowReserved === undefined ? {} : { allowReserved }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(wholeQuery === undefined ? {} : { wholeQuery }),
    ...(supply === undefined ? {} : { supply }),
  };
}

function bodyRow(model: ContractModel, content: readonly MediaTypeModel[], encrypted: boolean): OperationBody {
  const numbers = numberPlacesOf(
    content.map(({ schema = true }) => schema),
    model.document,
  );
  const sequences = content
    .filter((media) => sequenceOf(media, media.mediaType, model.document) !== undefined)
    .map(({ mediaType }) => mediaType);
  const schemas = content.flatMap(({ mediaType, schema = true }): readonly [string, JsonSchema][] => {
    const isRead = schemaForms.has(bodyFormOf(undefined, mediaType)) || sequenceFormOf(mediaType) === "multipart";
    return isRead && saysXml(schema, model.document) ? [[mediaType, schema]] : [];
  });
  const encodings = Object.assign({}, ...content.map((media) => media.encodings ?? {})) as PartEncodings;
  return {
    mediaTypes: content.map(({ mediaType }) => mediaType),
    ...(Object.keys(encodings).length === 0 ? {} : { encodings }),
    ...(sequences.length === 0 ? {} : { sequences }),
    ...(numbers === undefined ? {} : { numbers }),
    ...(schemas.length === 0 ? {} : { schemas: Object.fromEntries(schemas) }),
    encrypted,
  };
}

/** Forms are written from objects, whatever their schemas say. */
function requestRow(model: ContractModel, content: readonly MediaTypeModel[], encrypted: boolean): OperationBody {
  const { schemas = {}, ...row } = bodyRow(model, content, encrypted);
  const ofXml = Object.entries(schemas).filter(([mediaType]) => bodyFormOf(undefined, mediaType) === "xml");
  return ofXml.length === 0 ? row : { ...row, schemas: Object.fromEntries(ofXml) };
}

/** How a body is read whose schema has to be known for it. */
const schemaForms: ReadonlySet<BodyForm> = new Set<BodyForm>(["xml", "urlencoded", "multipart"]);

function answerRow(model: ContractModel, response: ResponseModel, encrypted: boolean): OperationAnswer {
  const texts = textSketches(response.content, model.document);
  return {
    ...bodyRow(model, response.content, encrypted),
    ...(Object.keys(texts).length === 0 ? {} : { texts }),
    codes: Object.fromEntries(response.resultCodes.map(({ code, class: outcome }) => [code, outcome])),
    headers: response.headers.map((header) => headerRow(header, model.document)),
  };
}

function headerRow(header: HeaderModel, document: JsonObject) {
  const { name, required, explode, mediaType, echoes } = header;
  const sketch = headerSketch(header, document);
  return {
    name,
    required,
    ...(sketch === undefined ? {} : { schema: sketch }),
    ...(explode === undefined ? {} : { explode }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(echoes === undefined ? {} : { echoes }),
  };
}
