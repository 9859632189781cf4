import type { JsonValue } from "../contract/json/json.ts";
import { valueAt } from "../contract/json/json-pointer.ts";
import { httpMethods, wireMethod } from "../contract/model/http-method.ts";
import type { OutcomeClass } from "../contract/model/operation.ts";
import { answerBody } from "../reader/model/answer-body.ts";
import { type Cursor, itemsOf, type Member, membersOf, stepInto } from "./cursor.ts";
import { exactValue } from "./exact-file.ts";
import { type Context, isNode, type Location, type Node } from "./plugin-types.ts";

/** What the document's root says about result codes and of every operation; `undefined` members where it says nothing. */
export interface CodePointers {
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** `x-every-operation`, `x-every-encrypted-request` and `x-every-answer`. */
  readonly everyOperation?: Cursor | undefined;
  readonly everyEncryptedRequest?: Cursor | undefined;
  readonly everyAnswer?: Cursor | undefined;
  /** The root's entries of `tags`. */
  readonly tags?: readonly unknown[];
}

/** An operation as our rules look at it: its examples, answers and result codes, every reference followed. */
export interface OperationView {
  readonly name: string;
  readonly cursor: Cursor;
  /** Parameters of the operation and of its path. */
  readonly parameters: readonly Cursor[];
  readonly hasRequestBody: boolean;
  readonly requestExamples: readonly ExampleView[];
  readonly responses: readonly ResponseView[];
}

/** One answer of an operation. */
export interface ResponseView {
  readonly status: string;
  readonly cursor: Cursor;
  readonly headers: readonly Member[];
  /** Its own, otherwise those of `x-every-answer`. */
  readonly mediaTypes: readonly Member[];
  /** Whether the schema allows the listed codes and no other because the contract is expanded so (`x-every-answer`). */
  readonly derivesCodes: boolean;
  readonly examples: readonly ExampleView[];
  /** The entries of `x-result-codes` that have a code. */
  readonly codes: readonly CodeView[];
}

/** A named example of a request or an answer: an Example Object, or one side of a case of a result code. */
export interface ExampleView extends Member {
  /** The media type object that holds the example; of a case, the one that it is put into. */
  readonly mediaType: Cursor | undefined;
  readonly isCase: boolean;
  /** Its exact value; `undefined` where it has none. */
  readonly body: () => JsonValue | undefined;
  /** Where the value is written. */
  readonly written: Location;
  /** The text at the result code pointer of the example's value. */
  readonly code: string | undefined;
  /** The text at the message pointer of the example's value. */
  readonly message: string | undefined;
}

/** One entry of `x-result-codes`; a member that is missing or no text is empty or `undefined`. */
export interface CodeView {
  readonly code: string;
  readonly message: string;
  readonly class: OutcomeClass | undefined;
  readonly example: string | undefined;
  readonly cursor: Cursor;
}

/** Reads from the document's root, which the visitor is at, what it says of all operations. */
export function readCodePointers(root: Node, context: Context): CodePointers {
  const cursor: Cursor = { node: root, location: context.location };
  return {
    code: pointerAt(root, "/x-result-code-pointer"),
    message: pointerAt(root, "/x-result-message-pointer"),
    everyOperation: stepInto(cursor, "x-every-operation", context),
    everyEncryptedRequest: stepInto(cursor, "x-every-encrypted-request", context),
    everyAnswer: stepInto(cursor, "x-every-answer", context),
    tags: Array.isArray(root.tags) ? root.tags : [],
  };
}

function pointerAt(root: Node, place: string): string | undefined {
  const pointer = textAt(root, place);
  return pointer?.startsWith("/") ? pointer : undefined;
}

/** The operations of the path item that the visitor is at. */
export function readOperations(pathItem: Node, context: Context, pointers: CodePointers): readonly OperationView[] {
  const path: Cursor = { node: pathItem, location: context.location };
  const fixed = httpMethods.flatMap((method) => {
    const cursor = stepInto(path, method, context);
    return cursor === undefined ? [] : [{ ...cursor, method }];
  });
  const further = membersOf(path, "additionalOperations", context).map(({ name, value }) => ({
    ...value,
    method: name,
  }));
  return [...fixed, ...further].map((cursor) => readOperation(path, cursor, { context, pointers }));
}

interface Reading {
  readonly context: Context;
  readonly pointers: CodePointers;
}

function readOperation(path: Cursor, operation: Cursor & { readonly method: string }, reading: Reading): OperationView {
  const { context, pointers } = reading;
  const body = stepInto(operation, "requestBody", context);
  const isAlone = isNode(operation.node) && operation.node["x-every-operation"] === false;
  const shared = isAlone ? { ...reading, pointers: { code: pointers.code, message: pointers.message } } : reading;
  const answers = membersOf(operation, "responses", context).map((member) => ({
    member,
    cases: readCases(member, body, reading),
  }));
  const mediaTypes = body === undefined ? [] : membersOf(body, "content", context);
  const requestCases = answers.flatMap(({ cases }) => cases).filter(({ request }) => request !== undefined);
  return {
    name: textAt(operation.node, "/operationId") ?? wireMethod(operation.method),
    cursor: operation,
    parameters: parametersOf(path, operation, shared),
    hasRequestBody: body !== undefined,
    requestExamples: [
      ...readExamples(mediaTypes, reading),
      ...requestCases.map((each) => requestOf(each, mediaTypes[0]?.value)),
    ],
    responses: answers.map(({ member, cases }) => readResponse(member, cases, shared)),
  };
}

/** Those that the root says once and that neither the path nor the operation has under the same name and place, then theirs. */
function parametersOf(path: Cursor, operation: Cursor, { context, pointers }: Reading): readonly Cursor[] {
  const listIn = (shared: Cursor | undefined): readonly Cursor[] =>
    shared === undefined ? [] : itemsOf(shared, "parameters", context);
  const isEncrypted = valueAt(operation.node, "/x-encrypted/request") === true;
  const lists = [
    listIn(pointers.everyOperation),
    isEncrypted ? listIn(pointers.everyEncryptedRequest) : [],
    [...itemsOf(path, "parameters", context), ...itemsOf(operation, "parameters", context)],
  ];
  return lists.reduce((before, list) => {
    const keys = new Set(list.map(({ node }) => parameterKey(node)));
    return [...before.filter(({ node }) => !keys.has(parameterKey(node))), ...list];
  }, []);
}

function parameterKey(parameter: unknown): string {
  if (!isNode(parameter)) return "";
  const name = String(parameter.name);
  return `${parameter.in}:${parameter.in === "header" ? name.toLowerCase() : name}`;
}

function readResponse({ name, value }: Member, cases: readonly CaseView[], reading: Reading): ResponseView {
  const { context, pointers } = reading;
  const { everyAnswer } = /^(?:1..|204|205|304)$/.test(name) ? { everyAnswer: undefined } : pointers;
  const ownHeaders = membersOf(value, "headers", context);
  const sharedHeaders = everyAnswer === undefined ? [] : membersOf(everyAnswer, "headers", context);
  const own = membersOf(value, "content", context);
  const mediaTypes = own.length > 0 || everyAnswer === undefined ? own : membersOf(everyAnswer, "content", context);
  return {
    status: name,
    cursor: value,
    headers: [
      ...ownHeaders,
      ...sharedHeaders.filter((each) => !ownHeaders.some((header) => header.name === each.name)),
    ],
    mediaTypes,
    derivesCodes: everyAnswer !== undefined,
    examples: [...readExamples(own, reading), ...cases.map((each) => answerOf(each, own[0]?.value, pointers))],
    codes: codesOf(value, context).flatMap((entry) => readCode(entry)),
  };
}

function readExamples(mediaTypes: readonly Member[], { context, pointers }: Reading): readonly ExampleView[] {
  return mediaTypes.flatMap(({ value: mediaType }) =>
    membersOf(mediaType, "examples", context).map((member) => {
      const body = isNode(member.value.node) ? member.value.node.value : undefined;
      const written = member.value.location.child(["value"]);
      return {
        ...member,
        mediaType,
        isCase: false,
        body: () => exactValue(written) as JsonValue | undefined,
        written,
        code: textAt(body, pointers.code),
        message: textAt(body, pointers.message),
      };
    }),
  );
}

/** A case of a result code. */
interface CaseView extends Member {
  readonly shown: Node;
  readonly code: string;
  readonly message: string;
  /** Where its request is written: in the case, or in the body's `x-invalid-request`. */
  readonly request: Location | undefined;
  /** What names the request: the case, or `request` of `x-invalid-request`. */
  readonly requestEntry: Location;
}

function readCases({ value }: Member, body: Cursor | undefined, { context, pointers }: Reading): readonly CaseView[] {
  if (pointers.code === undefined) return [];
  const invalid = body === undefined ? undefined : stepInto(body, "x-invalid-request", context);
  return codesOf(value, context).flatMap((entry) => {
    const [code, message] = [textAt(entry.node, "/code") ?? "", textAt(entry.node, "/message") ?? ""];
    const isInvalid = textAt(entry.node, "/class") === "invalid-request";
    return membersOf(entry.withCases, "cases", context).flatMap((member): readonly CaseView[] => {
      const shown = member.value.node;
      if (!isNode(shown)) return [];
      const from = "request" in shown || !isInvalid ? member.value : invalid;
      const request = isNode(from?.node) && "request" in from.node ? from.location.child(["request"]) : undefined;
      const requestEntry = from === member.value ? member.entry : (request?.key() ?? member.entry);
      return [{ ...member, shown, code, message, request, requestEntry }];
    });
  });
}

function requestOf(
  { name, requestEntry: entry, value, request }: CaseView,
  mediaType: Cursor | undefined,
): ExampleView {
  const written = request ?? value.location;
  const body = () => exactValue(written) as JsonValue | undefined;
  return { name, entry, value, mediaType, isCase: true, body, written, code: undefined, message: undefined };
}

function answerOf(
  { name, entry, value, ...each }: CaseView,
  mediaType: Cursor | undefined,
  of: CodePointers,
): ExampleView {
  const answer = value.location.child(["answer"]);
  const pointers = { code: of.code ?? "", message: of.message };
  const body = () => answerBody({ ...each, answer: exactValue(answer) as JsonValue | undefined }, pointers);
  const written = "answer" in each.shown ? answer : value.location;
  const rounded = answerBody({ ...each, answer: each.shown.answer as JsonValue | undefined }, pointers);
  const [code, message] = [textAt(rounded, of.code), textAt(rounded, of.message)];
  return { name, entry, value, mediaType, isCase: true, body, written, code, message };
}

/** An entry of `x-result-codes` with all its members, and the one that its cases are written in: itself, or the shared one. */
interface CodeEntry extends Cursor {
  readonly withCases: Cursor;
}

/** The entries of `x-result-codes`, each with the members of the one that it shares with other answers. */
export function codesOf(response: Cursor, context: Context): readonly CodeEntry[] {
  return itemsOf(response, "x-result-codes", context).map((entry) => {
    const shared = stepInto(entry, "shared", context);
    if (!isNode(entry.node) || !isNode(shared?.node)) return { ...entry, withCases: entry };
    const withCases = Object.hasOwn(entry.node, "cases") ? entry : shared;
    return { ...entry, node: { ...shared.node, ...entry.node }, withCases };
  });
}

function readCode(cursor: Cursor): readonly CodeView[] {
  const code = textAt(cursor.node, "/code");
  if (code === undefined) return [];
  const outcome = textAt(cursor.node, "/class");
  const cases = isNode(cursor.node) && isNode(cursor.node.cases) ? Object.keys(cursor.node.cases) : [];
  return [
    {
      code,
      message: textAt(cursor.node, "/message") ?? "",
      class: isOutcomeClass(outcome) ? outcome : undefined,
      example: textAt(cursor.node, "/example") ?? cases[0],
      cursor,
    },
  ];
}

/** Tells the three classes of result codes from every other value. */
export function isOutcomeClass(value: unknown): value is OutcomeClass {
  return value === "success" || value === "invalid-request" || value === "business";
}

/** The text at a JSON Pointer; `undefined` for any other value, and without pointer or value. */
function textAt(value: unknown, pointer: string | undefined): string | undefined {
  if (pointer === undefined) return undefined;
  const found = valueAt(value, pointer);
  return typeof found === "string" ? found : undefined;
}
