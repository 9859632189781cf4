import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { contractFolder, openApi } from "../reader/contract-folder.ts";
import { plate } from "../run-plate.ts";

const contract = openApi(`paths:
  /a:
    post:
      requestBody: {content: {application/json: {schema: {type: object, required: [n]}}}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {type: object}, example: {made: by the contract}}}}
        "400": {description: invalid}
  /declared:
    get: {responses: {"501": {description: later}}}
`);

/** A server that implements nothing, and a proxy before it that runs until the test's requests are made. */
async function through(argv: readonly string[], ask: (url: string) => Promise<void>): Promise<string> {
  const upstream = createServer((request, response) => {
    request.resume();
    request.on("end", () => response.writeHead(501, { "Content-Type": "text/plain" }).end("not yet"));
  }).listen(0, "127.0.0.1");
  await once(upstream, "listening");
  onTestFinished(() => void upstream.close());
  const controller = new AbortController();
  const url = Promise.withResolvers<string>();
  const target = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  let out = "";
  const ended = plate(["proxy", target, "--spec", "a.yaml", "--port", "0", ...argv], {
    cwd: contractFolder({ "a.yaml": contract }),
    signal: controller.signal,
    out: (text) => {
      out += text;
      url.resolve(text.trim());
    },
  });
  await ask(await url.promise);
  controller.abort();
  await ended;
  return out;
}

async function got(url: string, init?: RequestInit) {
  const answer = await fetch(url, init);
  return [answer.status, answer.headers.get("x-mock-answer"), await answer.text()];
}

const post = (body: string): RequestInit => ({ method: "POST", headers: { "Content-Type": "application/json" }, body });

test("what the upstream has not implemented is answered from the contract, and the report still says so", async () => {
  const why = "the upstream answered 501";
  const out = await through([], async (url) => {
    expect(await got(`${url}/a`, post('{"n":1}'))).toEqual([200, why, '{"made":"by the contract"}']);
    expect((await got(`${url}/a`, post("{}"))).slice(0, 2)).toEqual([400, why]);
    expect(await got(`${url}/declared`)).toEqual([501, null, "not yet"]);
    expect(await got(`${url}/unknown`)).toEqual([501, null, "not yet"]);
  });
  expect(out).toContain("501");
});

test("--pass-501 hands it on", async () => {
  await through(["--pass-501"], async (url) => {
    expect(await got(`${url}/a`, post('{"n":1}'))).toEqual([501, null, "not yet"]);
  });
});
