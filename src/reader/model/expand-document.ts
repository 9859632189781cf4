import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { parsePointer, toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import { httpMethods } from "../../contract/model/http-method.ts";
import { nested } from "./answer-body.ts";
import { type Derived, type ExpandedCase, expandCodes, type InvalidRequest } from "./expand-codes.ts";
import { nameSharedParts } from "./name-shared-parts.ts";

/** A bundled document in which every operation and answer says all of itself. */
export interface ExpandedDocument {
  readonly document: JsonObject;
  readonly derived: readonly Derived[];
}

/** The case of a code of the class `invalid-request`, next to the schema that its request breaks. */
const invalidRequest = "x-invalid-request";

/** Statuses whose answers have no content. RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5. */
const withoutContent = /^(?:1..|204|205|304)$/;

/**
 * Writes out what a contract says once: the parameters of `x-every-operation` in every operation, those of `x-every-encrypted-request`
 * where `x-encrypted` says so of the request, the headers and the schema of `x-every-answer` in every answer, and of each entry of
 * `x-result-codes` the value of the `enum` and the examples of its `cases`, whose request may be the body's `x-invalid-request`.
 * An operation's own parameter of the same name and place, and an answer's own header of the same name, stay as they are; an operation
 * with `x-every-operation: false` is left alone. A document without these extensions comes back unchanged.
 */
export function expandDocument(written: JsonObject): ExpandedDocument {
  const { document, derived: named } = nameSharedParts(written);
  const {
    "x-every-operation": everyOperation,
    "x-every-encrypted-request": everyEncryptedRequest,
    "x-every-answer": everyAnswer,
    ...rest
  } = document;
  const expander = new Expander(document, {
    parameters: parametersIn(everyOperation),
    encryptedParameters: parametersIn(everyEncryptedRequest),
    answer: isJsonObject(everyAnswer) ? everyAnswer : undefined,
  });
  return {
    document: withoutLeftOver(expander.document(rest), expander.writtenOut),
    derived: [...named, ...expander.derived],
  };
}

/** The document without the request bodies that were written out wherever they were referred to. */
function withoutLeftOver(document: JsonObject, references: ReadonlySet<string>): JsonObject {
  const { components } = document;
  const bodies = isJsonObject(components) ? components.requestBodies : undefined;
  if (references.size === 0 || !isJsonObject(components) || !isJsonObject(bodies)) return document;
  const kept = Object.entries(bodies).filter(([name]) => {
    const reference = `#${toPointer(["components", "requestBodies", name])}`;
    return !references.has(reference) || refersTo(document, reference);
  });
  const { requestBodies: _, ...others } = components;
  const left = kept.length === 0 ? others : { ...components, requestBodies: Object.fromEntries(kept) };
  return { ...document, components: left };
}

function refersTo(value: JsonValue, reference: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (isJsonObject(value) && value.$ref === reference) return true;
  return Object.values(value).some((member) => member !== undefined && refersTo(member as JsonValue, reference));
}

function parametersIn(shared: JsonValue | undefined): readonly JsonValue[] {
  return isJsonObject(shared) && Array.isArray(shared.parameters) ? shared.parameters : [];
}

interface Shared {
  readonly parameters: readonly JsonValue[];
  /** Of operations whose request is encrypted; each takes the place of one of `parameters` with the same name and place. */
  readonly encryptedParameters: readonly JsonValue[];
  readonly answer: JsonObject | undefined;
}

const methods: ReadonlySet<string> = new Set(httpMethods);

type Change = (object: JsonObject, pointer: string) => JsonObject;

class Expander {
  readonly derived: Derived[] = [];
  /** References to request bodies that an operation has whole now. */
  readonly writtenOut = new Set<string>();
  readonly #root: JsonObject;
  readonly #shared: Shared;
  readonly #codePointer: string | undefined;
  readonly #messagePointer: string | undefined;

  constructor(root: JsonObject, shared: Shared) {
    this.#root = root;
    this.#shared = shared;
    this.#codePointer = pointerOf(root["x-result-code-pointer"]);
    this.#messagePointer = pointerOf(root["x-result-message-pointer"]);
  }

  document(root: JsonObject): JsonObject {
    const withPaths = mapAt(root, "paths", "", (item, pointer) => this.#pathItem(item, pointer));
    return mapAt(withPaths, "components", "", (components, pointer) => {
      if (pointer === "/components/responses") {
        return mapEach(
          components,
          pointer,
          (response, at) => this.#answer(response, { pointer: at, status: "" }).answer,
        );
      }
      if (pointer === "/components/requestBodies")
        return mapEach(components, pointer, (body) => this.#withoutInvalidRequest(body));
      return components;
    });
  }

  #pathItem(item: JsonObject, pointer: string): JsonObject {
    const change: Change = (operation, at) => this.#operation(operation, at, item);
    const fixed = changeMembers(item, pointer, { isMeant: (name) => methods.has(name), change });
    return mapAt(fixed, "additionalOperations", pointer, change);
  }

  #operation(operation: JsonObject, pointer: string, item: JsonObject): JsonObject {
    if (operation["x-every-operation"] === false) {
      const { "x-every-operation": _, ...alone } = operation;
      return alone;
    }
    const cases: ExpandedCase[] = [];
    const invalid = this.#invalidRequest(operation, pointer);
    const answered = mapAt(operation, "responses", pointer, (response, at) => {
      const status = parsePointer(at).at(-1) ?? "";
      if (typeof response.$ref === "string") {
        const target = valueAt(this.#root, response.$ref);
        const place = { pointer: response.$ref.slice(1), status, invalid };
        if (isJsonObject(target)) cases.push(...this.#answer(target, place).cases);
        return response;
      }
      const expanded = this.#answer(response, { pointer: at, status, invalid });
      cases.push(...expanded.cases);
      return expanded.answer;
    });
    return this.#withRequests(this.#withParameters(answered, item), cases, pointer);
  }

  #invalidRequest(operation: JsonObject, pointer: string): InvalidRequest | undefined {
    const written = operation.requestBody;
    const shown = this.#resolved(written)?.[invalidRequest];
    const isShared = isJsonObject(written) && typeof written.$ref === "string";
    const place = isShared ? String(written.$ref).slice(1) : `${pointer}/requestBody`;
    return isJsonObject(shown) ? { shown, pointer: `${place}/${invalidRequest}` } : undefined;
  }

  #withoutInvalidRequest(body: JsonObject): JsonObject {
    if (this.#codePointer === undefined || body[invalidRequest] === undefined) return body;
    const { [invalidRequest]: _, ...rest } = body;
    return rest;
  }

  #withParameters(operation: JsonObject, item: JsonObject): JsonObject {
    const shared = this.#sharedParameters(operation);
    if (shared.length === 0) return operation;
    const ownList = Array.isArray(operation.parameters) ? operation.parameters : [];
    const own = new Map(ownList.map((parameter) => [this.#keyOf(parameter), parameter]));
    const ofPath = new Set((Array.isArray(item.parameters) ? item.parameters : []).map((each) => this.#keyOf(each)));
    const wanted = shared.filter((parameter) => !ofPath.has(this.#keyOf(parameter)));
    const keys = new Set(wanted.map((parameter) => this.#keyOf(parameter)));
    const first = wanted.map((parameter) => own.get(this.#keyOf(parameter)) ?? parameter);
    return { ...operation, parameters: [...first, ...ownList.filter((each) => !keys.has(this.#keyOf(each)))] };
  }

  #sharedParameters(operation: JsonObject): readonly JsonValue[] {
    const { parameters, encryptedParameters } = this.#shared;
    const encrypted = operation["x-encrypted"];
    if (!isJsonObject(encrypted) || encrypted.request !== true) return parameters;
    const instead = new Map(encryptedParameters.map((parameter) => [this.#keyOf(parameter), parameter]));
    const replaced = parameters.map((parameter) => {
      const key = this.#keyOf(parameter);
      const other = instead.get(key);
      instead.delete(key);
      return other ?? parameter;
    });
    return [...replaced, ...instead.values()];
  }

  /** What distinguishes one parameter from another: OpenAPI 3.1.1, section 4.8.10. Header names are compared without case. */
  #keyOf(parameter: JsonValue): string {
    const found =
      isJsonObject(parameter) && typeof parameter.$ref === "string" ? valueAt(this.#root, parameter.$ref) : parameter;
    if (!isJsonObject(found)) return "";
    const name = String(found.name);
    return `${found.in}:${found.in === "header" ? name.toLowerCase() : name}`;
  }

  #answer(response: JsonObject, at: AnswerAt): { answer: JsonObject; cases: readonly ExpandedCase[] } {
    if (typeof response.$ref === "string") return { answer: response, cases: [] };
    const { pointer, status } = at;
    const pointers =
      this.#codePointer === undefined ? undefined : { code: this.#codePointer, message: this.#messagePointer };
    const { answer: described, cases, shared } = expandCodes(response, { ...at, pointers });
    this.derived.push(...shared);
    const whole = withoutContent.test(status) ? described : this.#withEveryAnswer(described, pointer);
    const [first] = isJsonObject(whole.content) ? Object.keys(whole.content) : [];
    if (first === undefined || cases.length === 0) return { answer: whole, cases };
    const place = ["content", first, "examples"];
    for (const { name, from } of cases) this.derived.push({ pointer: pointer + toPointer([...place, name]), from });
    const examples = Object.fromEntries(cases.map(({ name, response: example }) => [name, example]));
    return { answer: withMembers(whole, place, examples), cases };
  }

  #withEveryAnswer(response: JsonObject, pointer: string): JsonObject {
    const { answer: shared } = this.#shared;
    if (shared === undefined) return response;
    const headers = { ...(shared.headers as JsonObject | undefined), ...(response.headers as JsonObject | undefined) };
    const withHeaders = Object.keys(headers).length === 0 ? response : { ...response, headers };
    const ownContent = isJsonObject(response.content) ? response.content : undefined;
    const content = Object.entries(isJsonObject(shared.content) ? shared.content : {}).flatMap(
      ([mediaType, template]) => {
        const own = ownContent?.[mediaType];
        if (!isJsonObject(template) || (ownContent !== undefined && !isJsonObject(own))) return [];
        const at = pointer + toPointer(["content", mediaType]);
        return [[mediaType, this.#mediaType(template, { own, codes: response["x-result-codes"], at })] as const];
      },
    );
    if (content.length === 0) return withHeaders;
    return { ...withHeaders, content: { ...ownContent, ...Object.fromEntries(content) } };
  }

  #mediaType(template: JsonObject, { own, codes, at }: MediaTypeParts): JsonObject {
    const ownSchema = isJsonObject(own) ? own.schema : undefined;
    if (ownSchema !== undefined) this.derived.push({ pointer: `${at}/schema/allOf/1`, from: `${at}/schema` });
    const parts = [template.schema, ownSchema, this.#codeSchema(codes)].filter((part) => part !== undefined);
    const schema = parts.length < 2 ? parts[0] : { allOf: parts };
    return { ...template, ...(own as JsonObject | undefined), ...(schema === undefined ? {} : { schema }) };
  }

  #codeSchema(codes: JsonValue | undefined): JsonValue | undefined {
    if (this.#codePointer === undefined || !Array.isArray(codes)) return undefined;
    const listed = codes.flatMap((entry) =>
      isJsonObject(entry) && typeof entry.code === "string" ? [entry.code] : [],
    );
    if (listed.length === 0) return undefined;
    const steps = parsePointer(this.#codePointer).flatMap((step) => ["properties", step]);
    const schema = nested(steps, { type: "string", enum: [...new Set(listed)] });
    return typedObjects(schema);
  }

  /** The request examples of the cases of all answers. */
  #withRequests(operation: JsonObject, cases: readonly ExpandedCase[], pointer: string): JsonObject {
    const shown = cases.filter(({ request }) => request !== undefined);
    const written = this.#resolved(operation.requestBody);
    if (written === undefined) return operation;
    const body = this.#withoutInvalidRequest(written);
    const [first] = isJsonObject(body.content) ? Object.keys(body.content) : [];
    if (shown.length === 0 || first === undefined) {
      const isOwn = written === operation.requestBody && body !== written;
      return isOwn ? { ...operation, requestBody: body } : operation;
    }
    if (isJsonObject(operation.requestBody) && typeof operation.requestBody.$ref === "string") {
      this.writtenOut.add(operation.requestBody.$ref);
    }
    const place = ["content", first, "examples"];
    for (const { name, requestFrom } of shown) {
      this.derived.push({ pointer: `${pointer}/requestBody${toPointer([...place, name])}`, from: requestFrom });
    }
    const examples = Object.fromEntries(shown.map(({ name, request }) => [name, request]));
    return { ...operation, requestBody: withMembers(body, place, examples) };
  }

  #resolved(value: JsonValue | undefined): JsonObject | undefined {
    if (!isJsonObject(value)) return undefined;
    const found = typeof value.$ref === "string" ? valueAt(this.#root, value.$ref) : value;
    return isJsonObject(found) ? found : undefined;
  }
}

/** Where an answer is, its status (none for one of the components), and the operation's request that breaks the contract. */
interface AnswerAt {
  readonly pointer: string;
  readonly status: string;
  readonly invalid?: InvalidRequest | undefined;
}

interface MediaTypeParts {
  readonly own: JsonValue | undefined;
  readonly codes: JsonValue | undefined;
  readonly at: string;
}

function pointerOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value.startsWith("/") ? value : undefined;
}

/** `{properties: {a: {properties: …}}}` with the type that each of these schemas has. */
function typedObjects(schema: JsonValue): JsonValue {
  if (!isJsonObject(schema) || !isJsonObject(schema.properties)) return schema;
  const properties = Object.entries(schema.properties).map(([name, inner]) => [name, typedObjects(inner as JsonValue)]);
  return { type: "object", properties: Object.fromEntries(properties) };
}

/** The object with further members in the map at these steps, which are made where they are missing; a member that is there stays. */
function withMembers(object: JsonObject, [step, ...rest]: readonly string[], members: JsonObject): JsonObject {
  if (step === undefined) return { ...object, ...members, ...object };
  const inner = isJsonObject(object[step]) ? object[step] : {};
  return { ...object, [step]: withMembers(inner, rest, members) };
}

function mapAt(object: JsonObject, name: string, pointer: string, change: Change): JsonObject {
  const map = object[name];
  if (!isJsonObject(map)) return object;
  const changed = mapEach(map, pointer + toPointer([name]), change);
  return changed === map ? object : { ...object, [name]: changed };
}

function mapEach(map: JsonObject, pointer: string, change: Change): JsonObject {
  return changeMembers(map, pointer, { isMeant: (name) => !name.startsWith("x-"), change });
}

/** The object with those of its objects changed that are meant; where nothing changes, the object itself. */
function changeMembers(
  object: JsonObject,
  pointer: string,
  { isMeant, change }: { readonly isMeant: (name: string) => boolean; readonly change: Change },
): JsonObject {
  const changed = Object.keys(object).flatMap((name) => {
    const member = object[name];
    if (!isMeant(name) || !isJsonObject(member)) return [];
    const other = change(member, pointer + toPointer([name]));
    return other === member ? [] : [[name, other] as const];
  });
  return changed.length === 0 ? object : { ...object, ...Object.fromEntries(changed) };
}
