import { valueAt } from "../contract/json/json-pointer.ts";
import { httpMethods, wireMethod } from "../contract/model/http-method.ts";
import type { OutcomeClass } from "../contract/model/operation.ts";
import { type Cursor, itemsOf, type Member, membersOf, stepInto } from "./cursor.ts";
import { type Context, isNode, type Node } from "./plugin-types.ts";

/** What the document's root says about result codes; `undefined` members where it says nothing. */
export interface CodePointers {
  readonly code: string | undefined;
  readonly message: string | undefined;
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
  readonly mediaTypes: readonly Member[];
  readonly examples: readonly ExampleView[];
  /** The entries of `x-result-codes` that have a code. */
  readonly codes: readonly CodeView[];
}

/** A named example of a request or an answer. */
export interface ExampleView extends Member {
  /** The media type object that holds the example. */
  readonly mediaType: Cursor;
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

/** Reads `x-result-code-pointer` and `x-result-message-pointer` from the document's root. */
export function readCodePointers(root: Node): CodePointers {
  return { code: pointerAt(root, "/x-result-code-pointer"), message: pointerAt(root, "/x-result-message-pointer") };
}

function pointerAt(root: Node, place: string): string | undefined {
  const pointer = textAt(root, place);
  return pointer?.startsWith("/") ? pointer : undefined;
}

/** The operations of the path item that the visitor stands on. */
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
  const { context } = reading;
  const body = stepInto(operation, "requestBody", context);
  return {
    name: textAt(operation.node, "/operationId") ?? wireMethod(operation.method),
    cursor: operation,
    parameters: [...itemsOf(path, "parameters", context), ...itemsOf(operation, "parameters", context)],
    hasRequestBody: body !== undefined,
    requestExamples: body === undefined ? [] : readExamples(membersOf(body, "content", context), reading),
    responses: membersOf(operation, "responses", context).map((member) => readResponse(member, reading)),
  };
}

function readResponse({ name, value }: Member, reading: Reading): ResponseView {
  const mediaTypes = membersOf(value, "content", reading.context);
  return {
    status: name,
    cursor: value,
    headers: membersOf(value, "headers", reading.context),
    mediaTypes,
    examples: readExamples(mediaTypes, reading),
    codes: itemsOf(value, "x-result-codes", reading.context).flatMap((entry) => readCode(entry)),
  };
}

function readExamples(mediaTypes: readonly Member[], { context, pointers }: Reading): readonly ExampleView[] {
  return mediaTypes.flatMap(({ value: mediaType }) =>
    membersOf(mediaType, "examples", context).map((member) => {
      const body = isNode(member.value.node) ? member.value.node.value : undefined;
      return { ...member, mediaType, code: textAt(body, pointers.code), message: textAt(body, pointers.message) };
    }),
  );
}

function readCode(cursor: Cursor): readonly CodeView[] {
  const code = textAt(cursor.node, "/code");
  if (code === undefined) return [];
  const outcome = textAt(cursor.node, "/class");
  return [
    {
      code,
      message: textAt(cursor.node, "/message") ?? "",
      class: isOutcomeClass(outcome) ? outcome : undefined,
      example: textAt(cursor.node, "/example"),
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
