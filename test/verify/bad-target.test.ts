import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Exchange } from "../../src/contract/model/exchange.ts";
import { PlateError } from "../../src/contract/model/plate-error.ts";
import { refuseBadTarget } from "../../src/verify/run/bad-target.ts";
import { plate, temporaryFolder } from "./plate-io.ts";

/** The error for a first exchange to which no connection could be made. */
function refusal(detail: string): PlateError {
  const exchange: Exchange = {
    request: { method: "GET", path: "/", headers: [], chunked: false },
    result: { kind: "no-answer", reason: "target", begun: false, detail },
    durationMs: 1,
    requests: 1,
  };
  try {
    refuseBadTarget({ exchange }, "https://partner.example/api/");
  } catch (error) {
    if (error instanceof PlateError) return error;
  }
  throw new Error("the target was not refused");
}

test.each([
  ["self-signed certificate (DEPTH_ZERO_SELF_SIGNED_CERT)", "NODE_EXTRA_CA_CERTS"],
  ["certificate has expired (CERT_HAS_EXPIRED)", "renew the server's certificate"],
  ["Hostname does not match (ERR_TLS_CERT_ALTNAME_INVALID)", "call the server by a name that its certificate has"],
  ["unable to verify the first certificate (UNABLE_TO_VERIFY_LEAF_SIGNATURE)", "NODE_EXTRA_CA_CERTS"],
  [
    "tlsv13 alert certificate required (ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED)",
    "the server asks for a client certificate",
  ],
  ["wrong version number (EPROTO)", "the server does not speak TLS at this port"],
  ["getaddrinfo ENOTFOUND partner.example", "scheme, host, port"],
])("%s: one line that says what to do", (detail, fix) => {
  const error = refusal(detail);
  expect(error.code).toBe("target");
  expect(error.message).toBe(`https://partner.example/api cannot be reached: ${detail}`);
  expect(error.fix).toContain(fix);
});

const things = `openapi: 3.1.0
info: {title: Things, version: "1"}
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters: [{name: id, in: path, required: true, schema: {type: integer, minimum: 1, maximum: 10}}]
      responses:
        "200": {description: The thing.}
        "400": {description: Wrong.}
        "404": {description: No such thing.}
`;

test.each([
  [
    "404 to everything",
    () => 404,
    {
      exitCode: 3,
      verdict:
        "Nothing was tested: no valid request was answered with success. Not tested: getThing (the known-good request ended in 404). 9 of 23 cases (39 %) were inconclusive: their answers prove nothing.",
    },
  ],
  [
    "404 to what is valid, and 400 to the rest",
    (id: string) => (/^([1-9]|10)$/.test(id) ? 404 : 400),
    {
      exitCode: 3,
      verdict:
        "Nothing was tested: no valid request was answered with success. Not tested: getThing (the known-good request ended in 404). 5 of 23 cases (22 %) were inconclusive: their answers prove nothing.",
    },
  ],
])("a server that answers %s, as the contract declares", async (_what, statusFor, { exitCode, verdict }) => {
  await using folder = await temporaryFolder();
  const spec = join(folder.path, "things.yaml");
  await writeFile(spec, things);
  const server = createServer((request, response) => {
    const isRead = ["GET", "HEAD"].includes(request.method ?? "");
    response
      .writeHead(isRead ? statusFor((request.url ?? "").replace("/things/", "")) : 405, { allow: "GET, HEAD" })
      .end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const { code, out } = await plate(["verify", `http://127.0.0.1:${port}`, "--spec", spec]);
  server.closeAllConnections();
  server.close();
  expect(out.trimEnd().split("\n").at(-1)).toBe(verdict);
  expect(out.replaceAll("\n", " ")).toContain(
    "note: To test getThing: give each path parameter an example in the contract, and load into the target what it names.",
  );
  expect(code).toBe(exitCode);
});
