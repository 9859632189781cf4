import { STATUS_CODES } from "node:http";
import type { Answer, HeaderLine, WireRequest } from "../../contract/model/exchange.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { bodyFormOf } from "../../contract/wire/media-type.ts";
import type { JudgedCase } from "../judge/judged-case.ts";
import { stateOf } from "../judge/judged-case.ts";
import { type Mask, maskFor, withoutUserInfo } from "./mask.ts";
import type { ReportInput } from "./report-input.ts";

/**
 * The exchanges of a run as an HTTP Archive (HAR 1.2), which browsers and proxies open: one entry a case, its id and what it shows in
 * `comment`. Secrets are masked as in every report. A request without an answer has the status 0 there, with the reason in `_error`.
 */
export function harReport(input: Pick<ReportInput, "judged" | "platform" | "model" | "baseUrl" | "startedAt">): string {
  const operations = new Map(input.model.operations.map((operation) => [operation.id, operation]));
  const entries = input.judged.map((one) => {
    const operation = operations.get(one.case.operationId);
    const mask: Mask =
      operation === undefined ? (text) => text : maskFor(input.platform, operation, one.exchange.request);
    const entry = entryOf(one, withoutUserInfo(input.baseUrl), input.startedAt);
    return JSON.parse(JSON.stringify(entry), (_name, value: unknown) =>
      typeof value === "string" ? mask(value) : value,
    ) as object;
  });
  const log = { version: "1.2", creator: { name: "plate verify", version: "1" }, entries };
  return `${JSON.stringify({ log }, null, 1)}\n`;
}

function entryOf(one: JudgedCase, baseUrl: string, startedAt: Date): object {
  const { exchange, breaches } = one;
  const { result, durationMs, sentAt = startedAt.getTime() } = exchange;
  const rules = [...new Set(breaches.map(({ rule }) => rule.id))].join(", ");
  return {
    startedDateTime: new Date(sentAt).toISOString(),
    time: durationMs,
    request: requestOf(exchange.request, baseUrl),
    response: result.kind === "answer" ? responseOf(result) : noResponse(result.detail),
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    comment: `${one.case.id}: ${stateOf(one)}${rules === "" ? "" : ` (${rules})`}`,
  };
}

function requestOf({ method, path, headers, body }: WireRequest, baseUrl: string): object {
  const url = baseUrl + path;
  const mimeType = fieldValue(headers, "Content-Type") ?? "";
  return {
    method,
    url,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: pairs(headers),
    queryString: pairs([...new URLSearchParams(path.split(/\?(.*)/s)[1] ?? "")]),
    headersSize: -1,
    bodySize: body?.length ?? 0,
    ...(body === undefined ? {} : { postData: { mimeType, text: Buffer.from(body).toString("utf8") } }),
  };
}

function responseOf({ status, headers, body }: Answer): object {
  const mimeType = fieldValue(headers, "Content-Type") ?? "";
  const isOpaque = bodyFormOf(mimeType, mimeType) === "opaque" && mimeType !== "";
  const content = isOpaque
    ? { text: Buffer.from(body).toString("base64"), encoding: "base64" }
    : { text: Buffer.from(body).toString("utf8") };
  return {
    status,
    statusText: STATUS_CODES[status] ?? "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: pairs(headers),
    content: { size: body.length, mimeType, ...content },
    redirectURL: fieldValue(headers, "Location") ?? "",
    headersSize: -1,
    bodySize: -1,
  };
}

function noResponse(detail: string): object {
  const content = { size: 0, mimeType: "" };
  const sizes = { headersSize: -1, bodySize: -1 };
  return {
    ...{ status: 0, statusText: "", httpVersion: "", cookies: [], headers: [], content, redirectURL: "" },
    ...sizes,
    _error: detail,
  };
}

function pairs(lines: readonly (HeaderLine | readonly [string, string])[]): readonly object[] {
  return lines.map(([name, value]) => ({ name, value }));
}
