import type { ContractModel } from "../../../contract/model/contract-model.ts";
import { wireMethod } from "../../../contract/model/http-method.ts";
import { fieldValue } from "../../../contract/wire/header-fields.ts";
import { isJsonMediaType } from "../../../contract/wire/media-type.ts";
import { createRouter, type Router } from "../../../contract/wire/route-operation.ts";
import { pathOf, type UnsignedRequest, withBody, withHeader } from "../../model/unsigned-request.ts";
import type { Candidate, Subject } from "./candidate.ts";

/** Bytes of white space in front of the large body. */
const largeBody = 100_000;
/** Characters of the large header: well below what servers allow by default (8 KB). */
const largeHeader = 4_000;

/** Changes of the exchange around a request: media type, transfer, size, repetition, method. */
export function* exchangeProbes(subject: Subject): Generator<Candidate> {
  const { unsigned } = subject;
  if (unsigned.body !== undefined) yield* bodyTransferProbes(subject, unsigned.body);
  if (fieldValue(unsigned.headers, "Accept") !== undefined) yield acceptProbe(subject);
  yield { ...exchange("again", "the known-good request once more", "accepted"), unsigned };
  const padded = withHeader(unsigned, "X-Padding", "x".repeat(largeHeader));
  yield {
    ...exchange("large-header", `an unknown header of ${largeHeader} characters`, "accepted"),
    unsigned: padded,
    strictness: "should",
    tolerated: [431],
  };
  yield* methodProbes(subject);
}

function* bodyTransferProbes({ target, unsigned }: Subject, body: Uint8Array): Generator<Candidate> {
  const contentType = fieldValue(unsigned.headers, "Content-Type") ?? "";
  const pointer = `${target.operation.requestBody?.pointer ?? target.operation.pointer}/content`;
  const mediaType = (change: string, title: string, value: string | undefined) => ({
    place: "header/Content-Type",
    change,
    title,
    at: "/headers/Content-Type",
    pointer,
    keyword: "media type",
    unsigned: withHeader(unsigned, "Content-Type", value),
  });
  yield { ...mediaType("omitted", "left out", undefined), wants: "refused", strictness: "should" };
  yield { ...mediaType("other", "another media type", "text/plain"), wants: "refused", strictness: "should" };
  // Many servers compare a media type with parameters of its own as a whole.
  if (isJsonMediaType(contentType) && !contentType.includes(";")) {
    yield { ...mediaType("charset", "with a charset", `${contentType}; charset=utf-8`), wants: "accepted" };
    yield { ...mediaType("capitals", "in capitals", contentType.toUpperCase()), wants: "accepted" };
  }
  if (isJsonMediaType(contentType)) {
    yield {
      ...exchange("large-body", `${largeBody} bytes of white space in front`, "accepted"),
      unsigned: largeDraft(unsigned, body),
      strictness: "should",
      tolerated: [413],
    };
  }
  yield {
    ...exchange("chunked", "the body in chunks (RFC 9112, section 7.1)", "accepted"),
    unsigned: { ...unsigned, chunked: true },
    tolerated: [411],
  };
}

/** Without the header the client takes anything (RFC 9110, section 12.5.1). */
function acceptProbe({ target, unsigned }: Subject): Candidate {
  return {
    place: "header/Accept",
    change: "omitted",
    title: "without the header Accept",
    at: "/headers/Accept",
    pointer: `${target.operation.pointer}/responses`,
    keyword: "media type",
    unsigned: withHeader(unsigned, "Accept", undefined),
    wants: "accepted",
  };
}

function largeDraft(unsigned: UnsignedRequest, body: Uint8Array): UnsignedRequest {
  const bytes = new Uint8Array(largeBody + body.length).fill(0x20, 0, largeBody);
  bytes.set(body, largeBody);
  return withBody(unsigned, bytes);
}

/** At most two methods that the path does not declare: enough to see a server that does not look at the method. */
function* methodProbes({ target, unsigned }: Subject): Generator<Candidate> {
  const declared = target.model.operations.filter(({ path }) => path === unsigned.path);
  if (declared[0]?.id !== target.operation.id) return;
  const serving = target.model.operations.filter(({ path }) => mayBeSamePath(path, unsigned.path));
  const route = routerOf(target.model);
  const methods = ["GET", "PUT", "POST"].filter(
    (method) =>
      !serving.some((operation) => wireMethod(operation.method) === method) &&
      route(method, pathOf(unsigned)).kind !== "operation",
  );
  for (const method of methods.slice(0, 2)) {
    const { body: _body, ...bodiless } = unsigned;
    const probe = withHeader({ ...bodiless, method }, "Content-Type", undefined);
    yield {
      place: "method",
      change: method,
      title: `the method ${method}, which the contract does not declare`,
      at: "/method",
      unsigned: method === "GET" || unsigned.body === undefined ? probe : { ...unsigned, method },
      wants: "undeclared",
      strictness: "should",
    };
  }
}

const routers = new WeakMap<ContractModel, Router>();

/** An address can be that of another operation below the base path of a server. */
function routerOf(model: ContractModel): Router {
  const router = routers.get(model) ?? createRouter(model);
  routers.set(model, router);
  return router;
}

/** Whether one URL can stand for both path templates. */
function mayBeSamePath(one: string, other: string): boolean {
  const steps = one.split("/");
  const others = other.split("/");
  if (steps.length !== others.length) return false;
  return steps.every((step, index) => step === others[index] || /\{/.test(step + others[index]));
}

function exchange(change: string, title: string, wants: Candidate["wants"]) {
  return { place: "exchange", change, title, at: "/body", wants };
}
