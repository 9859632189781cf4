import {
  type BodyChange,
  bodyText,
  goodRequest,
  type RawAnswer,
  type RawRequest,
  type RequestChange,
} from "../partner/raw-request.ts";
import type { Witness } from "./fault.ts";

/** What anyone can see of an answer, without what changes from one answer to the next. */
function visible(answer: RawAnswer, request: RawRequest): unknown {
  const { date: _date, connection: _connection, "keep-alive": _keepAlive, ...headers } = answer.headers;
  const sent = request.headers["X-KM-Correlation-Id"];
  const carried = headers["x-km-correlation-id"];
  // A fresh id differs each time: only its form is compared.
  const echo = carried === sent ? "the request's own" : carried?.replace(/[0-9a-f]/g, "0");
  return { status: answer.status, headers: { ...headers, "x-km-correlation-id": echo }, body: answer.body };
}

/** One request, or several one after the other. */
export function asking(...changes: readonly RequestChange[]): Witness {
  const requests = changes.map((change) => goodRequest(change));
  return {
    requests,
    how: "one-by-one",
    shows: (answers) => answers.map((answer, at) => visible(answer, requests[at]!)),
  };
}

/** The good request with another body. */
export const body = (change: BodyChange): Witness => asking({ body: bodyText(change) });

/** The good request with another text as its body. */
export const bodyOf = (text: string | Buffer): Witness => asking({ body: text });

/** The good request with one header changed; null leaves it out. */
export const header = (name: string, value: string | null): Witness => asking({ headers: { [name]: value } });

/** Many requests at once, each with a correlation id of its own. */
export function together(count: number, change: (index: number) => RequestChange = () => ({})): Witness {
  const requests = Array.from({ length: count }, (_, index) => {
    const own = { "X-KM-Correlation-Id": `261122103000-${(0xa00000 + index).toString(16).padStart(7, "0")}` };
    const changed = change(index);
    return goodRequest({ ...changed, headers: { ...own, ...changed.headers } });
  });
  return { requests, how: "together", shows: (answers) => answers.map((answer, at) => visible(answer, requests[at]!)) };
}
