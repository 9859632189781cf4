import type { OperationModel } from "../../contract/model/contract-model.ts";
import { declaredAnswer } from "../../contract/wire/declared-answer.ts";
import type { ServerRequest } from "./server-request.ts";

/** What became of a request that the mock sent. */
export type ServerRequestOutcome =
  | { readonly kind: "answered"; readonly status: number; readonly isDeclared: boolean }
  | { readonly kind: "unanswered"; readonly reason: string };

const timeoutMs = 10_000;

/** Sends a callback or a webhook and checks the status of the answer against the contract. Redirects are not followed; never rejects. */
export async function sendServerRequest(
  request: ServerRequest,
  { responses }: Pick<OperationModel, "responses">,
): Promise<ServerRequestOutcome> {
  const { method, url, headers, body } = request;
  try {
    const answer = await fetch(url, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      body: body === undefined ? null : body.slice(),
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await answer.body?.cancel();
    const { status } = answer;
    return { kind: "answered", status, isDeclared: declaredAnswer(responses, status) !== undefined };
  } catch (error) {
    const { cause, message } = error as Error & { readonly cause?: { readonly code?: string } };
    return { kind: "unanswered", reason: cause?.code ?? message };
  }
}
