import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CommandIo } from "../../src/cli/command.ts";
import { readCredentials } from "../../src/cli/options/credentials.ts";
import { readEncryptionKeys } from "../../src/cli/options/encryption-keys.ts";
import { createMessageEncryption } from "../../src/konaplate/message-encryption.ts";
import { platform } from "../../src/konaplate/platform.ts";
import { isInstalled } from "../installed.ts";
import { plate as runPlate } from "../run-plate.ts";
import {
  answering,
  type Behaviour,
  credentials,
  envelope,
  type RawServer,
  startRawServer,
  tokenFits,
} from "./raw-server.ts";

const environment = {
  KONAPLATE_ASP_ID: credentials.aspId,
  KONAPLATE_ACCESS_KEY: credentials.accessKey,
  KONAPLATE_SECRET_KEY: credentials.secretKey,
};
const successText =
  '{"userId":9007199254740993,"par":"KONA00000000000000000000001","limits":{"once":500000,"day":1000000,"month":5000000}}';
const folder = mkdtempSync(join(tmpdir(), "plate-call-"));
let server: RawServer | undefined;
afterEach(async () => server?.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

async function plate(
  words: readonly string[],
  env: CommandIo["env"] = environment,
  signal = new AbortController().signal,
): Promise<Ran> {
  const { code: exitCode, ...said } = await runPlate(["call", ...words], { cwd: folder, env, signal });
  for (const secret of Object.values(credentials)) expect(said.out + said.err).not.toContain(secret);
  return { exitCode, ...said };
}

/** `plate call` of our own operation at a server that behaves like this. */
async function callOwn(behave: Behaviour, ...words: readonly string[]): Promise<Ran> {
  server = await startRawServer(behave);
  return plate(["updateCardPaymentLimit", "--base-url", server.baseUrl, ...words]);
}

const ledger = join(import.meta.dirname, "../fixtures/client/ledger.yaml");
const succeed = answering(200, envelope("000_000", "Success"));

describe("plate call", () => {
  it("sends an example of the contract, signed and exact, and shows the answer", async () => {
    const { exitCode, out, err } = await callOwn(succeed, "--example", "success");
    expect(err).toBe("");
    const id = server?.requests[0]?.headers["x-km-correlation-id"];
    expect(out).toMatch(/^200 000_000 Success\n\d+ ms, correlation id \S+\n\n\{\n {2}"response": \{/);
    expect(out).toContain(`correlation id ${id}\n`);
    expect(exitCode).toBe(0);
    expect(server?.requests[0]?.body).toBe(successText);
    expect(server?.requests.every(tokenFits)).toBe(true);
  });

  it("sends data from the command line or a file with all its digits, and further headers", async () => {
    const text = successText.replace("9007199254740993", "9999999999999999999");
    writeFileSync(join(folder, "body.json"), text);
    for (const data of [text, "@body.json"]) {
      const { exitCode } = await callOwn(
        succeed,
        "--data",
        data,
        "--header",
        "X-Note: a: b",
        "--header",
        "x-km-time-zone:UTC",
      );
      expect(exitCode).toBe(0);
      expect(server?.requests[0]?.body).toBe(text);
      expect(server?.requests[0]?.headers).toMatchObject({ "x-note": "a: b", "x-km-time-zone": "UTC" });
      await server?.close();
    }
  });

  it("sends a request that breaks the contract too, and says so", async () => {
    const { exitCode, out, err } = await callOwn(answering(400, envelope("000_002")), "--example", "invalidParameter");
    expect(err).toBe("the request breaks the contract:\n  body /par must have 27 or more characters\n");
    expect(out).toContain("400 000_002 text\n");
    expect(exitCode).toBe(1);
    expect(server?.requests).toHaveLength(1);
  });

  it("prints the answer's body alone with --raw", async () => {
    const { out, err } = await callOwn(answering(200, `${envelope("000_000")} \n`), "--example", "success", "--raw");
    expect(out).toBe('{"response":{"code":"000_000","description":"text"}} \n');
    expect(err).toMatch(/^200 000_000 text\n/);
  });

  it.each<{ what: string; behave: Behaviour; exitCode: number; says: string }>([
    { what: "a refusal", behave: answering(400, envelope("001_006", "no")), exitCode: 1, says: "400 001_006 no" },
    {
      what: "an unknown answer",
      behave: answering(500, "<h1>"),
      exitCode: 1,
      says: "500 the contract does not know the status 500",
    },
    {
      what: "a success that breaks the contract",
      behave: answering(200, envelope("000_000"), { "x-km-correlation-id": "221108120814-3fa85c0" }),
      exitCode: 1,
      says: "header X-KM-Correlation-Id does not carry back the value of the request header X-KM-Correlation-Id",
    },
    {
      what: "an answer that cannot be read",
      behave: answering(200, ""),
      exitCode: 1,
      says: "the answer (status 200) has no body",
    },
    {
      what: "a broken connection",
      behave: ({ socket }) => socket.destroy(),
      exitCode: 3,
      says: "failed before the whole answer was there (ECONNRESET)",
    },
  ])("ends with $exitCode for $what", async ({ behave, exitCode, says }) => {
    const ran = await callOwn(behave, "--example", "success");
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.out + ran.err).toContain(says);
  });

  it("gives up after --timeout-ms", async () => {
    const { exitCode, err } = await callOwn(() => undefined, "--example", "success", "--timeout-ms", "100");
    const id = server?.requests[0]?.headers["x-km-correlation-id"];
    const problem = "no whole answer within 100 ms, the limit of the call";
    expect(err).toBe(`error: updateCardPaymentLimit: ${problem}\ncorrelation id ${id}\n`);
    expect(exitCode).toBe(3);
  });
});

it("plate call ends at once on Ctrl-C, and says what to ask the operator about", async () => {
  const controller = new AbortController();
  server = await startRawServer(() => controller.abort());
  const words = ["updateCardPaymentLimit", "--base-url", server.baseUrl, "--example", "success"];
  const { exitCode, out, err } = await plate(words, environment, controller.signal);
  const id = server.requests[0]?.headers["x-km-correlation-id"];
  expect(err).toBe(`stopped; the server may have acted on the request\ncorrelation id ${id}\n`);
  expect(out).toBe("");
  expect(exitCode).toBe(3);
});

describe("plate call --dry-run and --curl", () => {
  it("show the request, masked, and send nothing; credentials are not needed", async () => {
    server = await startRawServer(succeed);
    const words = ["updateCardPaymentLimit", "--base-url", server.baseUrl, "--example", "success", "--dry-run"];
    for (const env of [environment, {}]) {
      const { exitCode, out } = await plate(words, env);
      const lines = out.split("\n");
      expect(lines[0]).toBe(`POST ${server.baseUrl}/api/v1/card/payment/limit/update`);
      for (const name of ["X-KM-User-AspId", "X-KM-Access-Key", "X-KM-Tran-Token"])
        expect(lines).toContain(`${name}: ***`);
      expect(lines.at(-2)).toBe(successText);
      expect(exitCode).toBe(0);
    }
    const { out } = await plate([...words, "--header", "Authorization: Bearer hidden"]);
    expect(out).toContain("Authorization: ***\n");
    expect(server.requests).toEqual([]);
  });

  describe("write a shell script", () => {
    beforeEach(({ skip }) => skip(!isInstalled("curl", "openssl"), "curl or openssl is not installed"));
    /** Runs a script with the credentials in its environment, and gives what curl printed. */
    async function runScript(script: string): Promise<string> {
      const env = { PATH: process.env.PATH, ...environment };
      const child = spawn("sh", ["-c", script], { env, stdio: ["ignore", "pipe", "inherit"] });
      let printed = "";
      for await (const chunk of child.stdout) printed += String(chunk);
      return printed;
    }
    const answerSeen: Behaviour = (request, response) =>
      answering(tokenFits(request) ? 200 : 400, "seen")(request, response);

    it("without a secret, which the server accepts whatever is in the body", async () => {
      server = await startRawServer(answerSeen);
      const tricky = successText.replace("KONA00000000000000000000001", "it's $HOME `id` \\\\ 00001");
      const { out } = await plate(["updateCardPaymentLimit", "--base-url", server.baseUrl, "--data", tricky, "--curl"]);
      expect(await runScript(out)).toBe("seen");
      expect(server.requests[0]?.body).toBe(tricky);
      expect(server.requests.map(tokenFits)).toEqual([true]);
      expect(server.requests[0]?.headers["x-km-access-key"]).toBe(credentials.accessKey);
    });

    it("that makes times, token and correlation id anew whenever it runs, in the caller's zone", async () => {
      server = await startRawServer(answerSeen);
      const words = ["updateCardPaymentLimit", "--base-url", server.baseUrl, "--example", "success", "--curl"];
      const { out } = await plate(words, { ...environment, KONAPLATE_TIME_ZONE: "NST-03:30" });
      const startedMs = Math.floor(Date.now() / 1000) * 1000;
      await runScript(out);
      await runScript(out);
      const [first, second] = server.requests;
      for (const { headers } of server.requests) {
        const time = headers["x-km-tran-time"] ?? "";
        const parts =
          time
            .match(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/)
            ?.slice(1)
            .join(" ") ?? "";
        const [date, clock] = [parts.slice(0, 10).replaceAll(" ", "-"), parts.slice(11).replaceAll(" ", ":")];
        const ageMs = Date.parse(`${date}T${clock}-03:30`) - startedMs;
        expect(ageMs).toBeGreaterThanOrEqual(0);
        expect(ageMs).toBeLessThan(60_000);
        expect(headers["x-km-tran-token"]?.slice(0, 23)).toBe(`KMV1:${time}000:`);
        expect(headers["x-km-correlation-id"]).toMatch(new RegExp(`^${time.slice(2)}-[0-9a-f]{7}$`));
      }
      expect(first?.headers["x-km-correlation-id"]).not.toBe(second?.headers["x-km-correlation-id"]);
      expect(server.requests.map(tokenFits)).toEqual([true, true]);
    });

    it("that keeps what the caller gave", async () => {
      server = await startRawServer(answerSeen);
      const id = "221108120814-3fa85c0";
      const words = ["updateCardPaymentLimit", "--base-url", server.baseUrl, "--example", "success", "--curl"];
      const { out } = await plate([...words, "--header", `x-km-correlation-id: ${id}`]);
      await runScript(out);
      expect(server.requests[0]?.headers["x-km-correlation-id"]).toBe(id);
    });

    it("that sends a text which begins with @ as it is", async () => {
      server = await startRawServer((_request, response) => response.writeHead(200).end("seen"));
      writeFileSync(join(folder, "note.yaml"), noteContract);
      const words = ["putNote", "--spec", "note.yaml", "--base-url", server.baseUrl, "--curl"];
      writeFileSync(join(folder, "note.txt"), "@/etc/hostname");
      const { out } = await plate([...words, "--data", "@note.txt"], {});
      expect(await runScript(out)).toBe("seen");
      expect(server.requests[0]?.body).toBe("@/etc/hostname");
    });
  });
});

const noteContract = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
paths:
  /note:
    put:
      operationId: putNote
      requestBody: { content: { text/plain: { schema: { type: string } } } }
      responses: { "200": { description: Kept. } }
`;

describe("plate call --keys", () => {
  const encrypted = ["postSecret", "--spec", ledger, "--data", '{"account":9007199254740993}'];

  it("encrypts the request and reads the answer, encrypted too, with the keys that the mock makes", async () => {
    const keys = await readEncryptionKeys(join(folder, "keys"), folder);
    const serverSide = createMessageEncryption({
      serverPublicKey: keys.client.publicKey,
      clientPrivateKey: keys.server.privateKey,
    });
    const clear: string[] = [];
    server = await startRawServer(async (request, response) => {
      clear.push(await serverSide.decrypt(request.body));
      response.writeHead(200, { "content-type": "application/json" });
      response.end(await serverSide.encrypt('{"result":{"code":"A","text":"Kept"}}'));
    });
    const { exitCode, out, err } = await plate([...encrypted, "--base-url", server.baseUrl, "--keys", "keys"]);
    expect(err).toBe("");
    expect(out).toMatch(/^200 A Kept\n.*\n\n\{\n {2}"result": \{\n {4}"code": "A",/);
    expect(exitCode).toBe(0);
    expect(clear).toEqual(['{"account":9007199254740993}']);
  });

  it("is named where an encrypted answer cannot be read without it, and the answer is shown as it came", async () => {
    const behave = answering(200, '{"encData":"a.b.c.d.e"}');
    server = await startRawServer(behave);
    const { exitCode, out, err } = await plate(["getSealed", "--spec", ledger, "--base-url", server.baseUrl]);
    expect(err).toContain("fix: name the folder of the keys with --keys\n");
    expect(out).toBe('{"encData":"a.b.c.d.e"}\n');
    expect(exitCode).toBe(1);
  });

  it("is asked for where the contract wants it, and names the file that is not there", async () => {
    const without = await plate([...encrypted, "--base-url", "http://127.0.0.1:9"]);
    expect(without).toMatchObject({ exitCode: 2, out: "", err: expect.stringContaining("with --keys") });
    const empty = await plate([...encrypted, "--base-url", "http://127.0.0.1:9", "--keys", "none"]);
    expect(empty).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining("cannot read server-public.pem in none: there is no such file"),
    });
  });
});

it("credentials read from the environment print themselves without their values", () => {
  const read = readCredentials(environment, folder, platform);
  expect(read.secretKey).toBe(credentials.secretKey);
  const printed = `${inspect(read)} ${JSON.stringify(read)}`;
  for (const secret of Object.values(credentials)) expect(printed).not.toContain(secret);
  expect(JSON.stringify(read)).toBe('{"aspId":"***","accessKey":"***","secretKey":"***"}');
});

describe("plate call --spec", () => {
  it("calls any contract: parameters, lists, headers, no platform and no credentials", async () => {
    server = await startRawServer((_request, response) => {
      response
        .writeHead(200, { "content-type": "application/json", Version: "1" })
        .end('{"id":18446744073709551615,"parts":[]}');
    });
    const words = [
      "--spec",
      ledger,
      "--base-url",
      server.baseUrl,
      "--param",
      "entryId=9007199254740993",
      "--param",
      "fields=a",
      "--param",
      "fields=b",
      "--param",
      "Trace=t",
    ];
    const { exitCode, out, err } = await plate(["getEntry", ...words], {});
    expect(err).toBe("");
    expect(out).toContain('"id": 18446744073709551615');
    expect(exitCode).toBe(0);
    expect(server.requests[0]).toMatchObject({
      url: "/base/entries/9007199254740993?fields=a&fields=b",
      headers: { trace: "t" },
    });
    expect((await plate(["GET /entries/{entryId}", ...words], {})).exitCode).toBe(0);
  });
});

describe("wrong use ends with 2 and says what would do", () => {
  it.each<{ what: string; words: readonly string[]; env?: CommandIo["env"]; says: string }>([
    { what: "an unknown operation", words: ["nope"], says: "use one of: updateCardPaymentLimit" },
    {
      what: "no server",
      words: ["updateCardPaymentLimit", "--example", "success"],
      says: "the contract names: https://sandbox.konaplate.com/open-api",
    },
    {
      what: "an unknown example",
      words: ["updateCardPaymentLimit", "--base-url", "http://127.0.0.1:9", "--example", "x"],
      says: "use one of: success, invalidParameter, userNotFound, noAccountInfo",
    },
    {
      what: "data that is no JSON",
      words: ["updateCardPaymentLimit", "--base-url", "http://127.0.0.1:9", "--data", "{"],
      says: "--data is not JSON",
    },
    {
      what: "a file that is not there",
      words: ["updateCardPaymentLimit", "--base-url", "http://127.0.0.1:9", "--data", "@none.json"],
      says: "cannot read",
    },
    {
      what: "a header without a colon",
      words: ["updateCardPaymentLimit", "--base-url", "http://127.0.0.1:9", "--header", "X"],
      says: 'is not of the form "Name: value"',
    },
    {
      what: "an unknown parameter",
      words: ["updateCardPaymentLimit", "--base-url", "http://127.0.0.1:9", "--param", "a=b"],
      says: "leave it out: the operation takes none",
    },
    {
      what: "a time limit of 0",
      words: ["updateCardPaymentLimit", "--base-url", "http://127.0.0.1:9", "--timeout-ms", "0"],
      says: "is no whole number from 1",
    },
    {
      what: "no credentials",
      words: ["updateCardPaymentLimit", "--base-url", "http://127.0.0.1:9", "--example", "success"],
      env: {},
      says: "KONAPLATE_ASP_ID, KONAPLATE_ACCESS_KEY, KONAPLATE_SECRET_KEY",
    },
    {
      what: "a time zone without an offset",
      words: ["updateCardPaymentLimit", "--base-url", "http://127.0.0.1:9", "--example", "success"],
      env: { ...environment, KONAPLATE_TIME_ZONE: "PST" },
      says: "such as ICT+07:00",
    },
  ])("$what", async ({ words, env = environment, says }) => {
    const { exitCode, out, err } = await plate(words, env);
    expect(err).toContain(says);
    expect(out).toBe("");
    expect(exitCode).toBe(2);
  });
});
