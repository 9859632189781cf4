import { PlateError } from "../../contract/model/plate-error.ts";
import { ofCaller } from "../perform-call.ts";
import { SetupError } from "../result/call-error.ts";
import { mergeHeaders } from "./merge-headers.ts";
import { contextOf, type OutgoingCall } from "./outgoing-call.ts";
import { guardPreparedRequest, type PreparedRequest } from "./prepared-request.ts";
import type { ReadyCall } from "./send-call.ts";

/** The request as it would go out, middleware included. Throws a SetupError where middleware answers in place of the server. */
export async function prepareCall(call: OutgoingCall, { headers, send }: ReadyCall): Promise<PreparedRequest> {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    return new Response(null, { status: 204 });
  };
  await ofCaller(call, () => send(() => undefined, { fetch }));
  const [request] = requests;
  const { correlationId } = contextOf(call);
  if (request === undefined) throw new SetupError(new PlateError("usage", ...answeredInPlace), contextOf(call));
  return guardPreparedRequest(call.operation, {
    method: request.method,
    url: request.url,
    headers: mergeHeaders([...headers, Object.fromEntries(request.headers)]),
    body: new Uint8Array(await request.arrayBuffer()),
    correlationId,
  });
}

const answeredInPlace = [
  "middleware answers in place of the server, so no request would go out",
  { fix: "prepare the request without that middleware" },
] as const;
