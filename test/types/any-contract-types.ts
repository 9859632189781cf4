/** What the types make of contracts unlike ours: no codes, ranges of statuses, optional bodies, parameters everywhere. Nothing here runs. */

import type { ContractClient } from "../../src/client/contract-client.ts";
import type { CallRequest } from "../../src/client/request/call-request.ts";
import type { Operation } from "../../src/contract/model/operation.ts";

const body = { mediaTypes: ["application/json"], encrypted: false };
const answer = { ...body, codes: {}, headers: [] };
const table = {
  getThing: {
    id: "getThing",
    method: "GET",
    path: "/things/{id}",
    parameters: [
      { name: "id", in: "path", required: true },
      { name: "limit", in: "query", required: false },
      { name: "X-Own", in: "header", required: true },
      { name: "X-Made", in: "header", required: true, supply: { from: "signature" } },
    ],
    answers: { "200": answer, "4XX": answer, default: answer },
  },
  listThings: { id: "listThings", method: "GET", path: "/things", parameters: [], answers: { "200": answer } },
  makeThing: {
    id: "makeThing",
    method: "POST",
    path: "/things",
    parameters: [],
    request: { ...body, required: false },
    answers: { "201": answer, "204": answer },
  },
} as const satisfies Record<string, Operation>;

interface Types {
  getThing: {
    parameters: {
      path: { id: bigint };
      query?: { limit?: number };
      header: { "X-Own": string; "X-Made": string };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: object; content: { "application/json": { id: bigint; tags: string[] } } };
      "4XX": { headers: object; content: { "application/json": { title: string } } };
      default: { headers: object; content?: never };
    };
  };
  listThings: {
    parameters: { path?: never; query?: never; header?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: object; content: { "application/json": bigint[] } } };
  };
  makeThing: {
    parameters: { path?: never; query?: never; header?: never; cookie?: never };
    requestBody?: { content: { "application/json": { id: bigint; at?: { big: bigint }[] } } };
    responses: {
      201: { headers: object; content: { "application/json": { id: bigint } } };
      204: { headers: object; content?: never };
    };
  };
}

declare const client: ContractClient<typeof table, Types>;
type Equal<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
function holds<Claim extends true>(): Claim | undefined {
  return undefined;
}

export async function requests(): Promise<void> {
  await client.call("getThing", { path: { id: 1n }, headers: { "X-Own": "a" } });
  await client.call("GET /things/{id}", { path: { id: 1 }, query: { limit: 3 }, headers: { "X-Own": "a" } });
  await client.call("listThings");
  await client.call("makeThing");
  await client.call("makeThing", { body: { id: 1, at: [{ big: 2 }] } });
  // @ts-expect-error the path's parameter is missing
  await client.call("getThing", { headers: { "X-Own": "a" } });
  // @ts-expect-error the caller's own header is missing
  await client.call("getThing", { path: { id: 1n } });
  // @ts-expect-error the supplied header is nothing that a caller gives
  await client.call("getThing", { path: { id: 1n }, headers: { "X-Own": "a", "X-Made": "b" } });
  // @ts-expect-error the operation has no body
  const request: CallRequest<(typeof table)["listThings"], Types["listThings"]> & { body: never } = { body: 1 };
  void request;
}

export async function methods(): Promise<void> {
  await client.getThing({ path: { id: 1n }, headers: { "X-Own": "a" }, signal: AbortSignal.timeout(1) });
  await client.listThings();
  await client.makeThing();
  await client.makeThing({ id: 1 }, { attemptTimeoutMs: 5 });
  // @ts-expect-error the path's parameter is missing
  await client.getThing({ headers: { "X-Own": "a" } });
  // @ts-expect-error the options are needed, since parameters are
  await client.getThing();
  // @ts-expect-error the id as text
  await client.makeThing({ id: "1" });
}

export async function results(): Promise<void> {
  const result = await client.call("getThing", { path: { id: 1n }, headers: { "X-Own": "a" } });
  if (result.ok && result.status === 200) {
    holds<Equal<typeof result.data, { id: bigint; tags: string[] }>>();
  } else if (!result.ok && result.code === undefined) {
    const title: string | undefined = result.error?.title;
    void title;
  } else if (result.status === "unknown") {
    holds<Equal<typeof result.code, "unknown">>();
  }
  const made = await client.call("makeThing").orThrow();
  if (made.status === 201) holds<Equal<typeof made.data, { id: bigint }>>();
  else holds<Equal<typeof made.data, undefined>>();
}

const bodies = { mediaTypes: [], encrypted: false, codes: {}, headers: [] } as const;
const bodyTable = {
  read: {
    id: "read",
    method: "GET",
    path: "/read",
    parameters: [],
    answers: { "200": bodies, "201": bodies, "202": bodies },
  },
  send: {
    id: "send",
    method: "POST",
    path: "/send",
    parameters: [],
    request: { mediaTypes: [], encrypted: false, required: true },
    answers: { "204": bodies },
  },
  sendJson: {
    id: "sendJson",
    method: "POST",
    path: "/json",
    parameters: [],
    request: { mediaTypes: [], encrypted: false, required: true },
    answers: { "204": bodies },
  },
} as const satisfies Record<string, Operation>;
interface BodyTypes {
  read: {
    parameters: object;
    responses: {
      200: {
        headers: object;
        content: { "application/xml; charset=utf-8": { a: bigint }; "text/x-www-form": { b: 1 } };
      };
      201: { headers: object; content: { "application/YAML": { a: number }; "text/csv; header=present": string[] } };
      202: { headers: object; content: { "image/png": Uint8Array | string; "application/pdf": string } };
    };
  };
  send: {
    parameters: object;
    requestBody: { content: { "multipart/form-data": { n: number; file: Uint8Array | string } } };
    responses: { 204: { headers: object; content?: never } };
  };
  sendJson: {
    parameters: object;
    requestBody: { content: { "application/problem+json; v=1": { n: number } } };
    responses: { 204: { headers: object; content?: never } };
  };
}
declare const bodyClient: ContractClient<typeof bodyTable, BodyTypes>;

/** XML and forms are values by their schema; what nobody reads is a text or bytes, whatever its schema says. */
export async function bodiesOfAnyType(): Promise<unknown> {
  await bodyClient.send({ n: 1, file: new Blob([]) });
  await bodyClient.send(new FormData());
  await bodyClient.send("--b");
  // @ts-expect-error the schema's number
  await bodyClient.send({ n: "1", file: "" });
  await bodyClient.sendJson({ n: 1 });
  // @ts-expect-error JSON goes out from a value alone
  await bodyClient.sendJson(new FormData());
  const result = await bodyClient.read();
  if (!result.ok) return undefined;
  if (result.status === 200) return holds<Equal<typeof result.data, { a: bigint } | { b: 1 }>>();
  if (result.status === 201) return holds<Equal<typeof result.data, string>>();
  return holds<Equal<typeof result.data, Uint8Array | string>>();
}
