import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import {
  createServer as createHttpServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import {
  createServer as createHttp2Server,
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from "node:http2";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, type ListenOptions, type Server as NetServer, type Socket } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { plate, temporaryFolder } from "../verify/plate-io.ts";

const tls = new URL("../fixtures/tls/", import.meta.url).pathname;
const pem = (file: string): string => readFileSync(join(tls, file), "utf8");
const [cert, key, ca] = [pem("server.pem"), pem("server.key"), pem("ca.pem")];
const trusted = ["--ca", join(tls, "ca.pem")];
const client = ["--cert", join(tls, "client.pem"), "--key", join(tls, "client.key")];

const spec = new URL("../fixtures/verify/doors.yaml", import.meta.url).pathname;

/** An implementation of the contract above, by whatever server it runs in. */
const answer = (incoming: Pick<IncomingMessage, "url" | "method">, response: ServerResponse) => {
  const id = /^\/doors\/([1-9]|10)$/.exec(incoming.url ?? "")?.[1];
  if (incoming.method !== "GET") response.writeHead(405, { allow: "GET" }).end();
  else if (id === undefined) response.writeHead(400).end();
  else response.writeHead(200, { "content-type": "application/json" }).end(`{"id":${id}}`);
};

/** The same for a server of node:http2. */
const answer2 = (incoming: Http2ServerRequest, response: Http2ServerResponse) =>
  answer(incoming, response as unknown as ServerResponse);

type Startable = Pick<NetServer, "listen" | "address" | "close" | "on">;

/** Listens where nothing else does, until the end of the block. */
async function started(server: Startable, where: ListenOptions = { port: 0, host: "127.0.0.1" }) {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => undefined)));
  await new Promise<void>((resolve) => server.listen(where, resolve));
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<unknown>((resolve) => server.close(resolve));
    },
  };
}

function verifyDoors(baseUrl: string, options: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  return plate(["verify", baseUrl, "--spec", spec, ...options], { env });
}

describe("TLS", () => {
  test("a server of an own authority is trusted by --ca, and taken as it is by --insecure, with a warning", async () => {
    await using server = await started(createHttpsServer({ cert, key }, answer));
    const url = `https://localhost:${server.port}`;
    expect(await verifyDoors(url)).toMatchObject({ code: 3, err: expect.stringContaining("--ca") });
    expect(await verifyDoors(url, trusted)).toMatchObject({ code: 0, err: "" });
    const insecure = await verifyDoors(url, ["--insecure"]);
    expect(insecure).toMatchObject({ code: 0, err: expect.stringContaining("certificate is not checked") });
  });

  test("a server that asks for a client certificate gets one; without, the error names the options", async () => {
    const asking = { cert, key, ca, requestCert: true, rejectUnauthorized: true };
    await using server = await started(createHttpsServer(asking, answer));
    const url = `https://localhost:${server.port}`;
    const refused = await verifyDoors(url, trusted);
    expect(refused).toMatchObject({ code: 3, err: expect.stringContaining("--cert FILE and --key FILE") });
    expect(refused.err).not.toMatch(/error:0A|rec_layer|\n.*\n.*\n/);
    expect(await verifyDoors(url, [...trusted, ...client])).toMatchObject({ code: 0, err: "" });
  });

  test.each([
    [["--cert", join(tls, "client.pem")], "a client certificate and its key belong together"],
    [["--ca", "none.pem"], "cannot read none.pem: there is no such file"],
    [["--ca", join(tls, "client.key")], "holds no certificate in PEM form"],
    [["--cert", join(tls, "client.pem"), "--key", join(tls, "ca.pem")], "holds no private key in PEM form"],
    [["--cert", join(tls, "client.pem"), "--key", join(tls, "server.key")], "is not the key of"],
  ])("%j is refused before anything is sent", async (options, message) => {
    const { code, err } = await verifyDoors("https://localhost:1", options);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });
});

describe("HTTP/2", () => {
  test("a server that speaks nothing else is tested by it, with TLS and in clear", async () => {
    await using secure = await started(createSecureServer({ cert, key, allowHTTP1: false }, answer2));
    expect(await verifyDoors(`https://localhost:${secure.port}`, trusted)).toMatchObject({ code: 0, err: "" });
    await using clear = await started(createHttp2Server(answer2));
    expect(await verifyDoors(`http://127.0.0.1:${clear.port}`)).toMatchObject({ code: 0, err: "" });
  });

  test("what is wrong there is found there", async () => {
    await using server = await started(
      createHttp2Server((incoming, response) =>
        incoming.url === "/doors/7" ? response.stream.close(2) : answer2(incoming, response),
      ),
    );
    const { code, err, out } = await verifyDoors(`http://127.0.0.1:${server.port}`);
    expect(out + err).toContain("without the answer");
    expect(code).not.toBe(0);
  });
});

describe("other ways to a server", () => {
  test("by an IPv6 address", async () => {
    await using server = await started(createHttpServer(answer), { port: 0, host: "::1" });
    expect(await verifyDoors(`http://[::1]:${server.port}`)).toMatchObject({ code: 0, err: "" });
  });

  test("by a Unix socket", async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, "s");
    await using _server = await started(createHttpServer(answer), { path });
    expect(await verifyDoors("http://doors.test", ["--unix-socket", path])).toMatchObject({ code: 0, err: "" });
  });

  test("through the proxies of the environment, but not to what NO_PROXY names; the proxy gets its credentials", async () => {
    await using target = await started(createHttpServer(answer));
    const seen: string[] = [];
    const proxy = createHttpServer((incoming, response) => {
      seen.push(`${incoming.method} ${incoming.url} ${incoming.headers["proxy-authorization"] ?? ""}`);
      const { pathname } = new URL(incoming.url ?? "");
      const onward = httpRequest({ port: target.port, path: pathname, method: incoming.method }, (arrived) => {
        response.writeHead(arrived.statusCode ?? 0, arrived.headers);
        arrived.pipe(response);
      });
      incoming.pipe(onward);
    });
    await using standing = await started(proxy);
    const env = { HTTP_PROXY: `http://some:one@127.0.0.1:${standing.port}`, NO_PROXY: "127.0.0.0/8" };
    const through = await verifyDoors("http://doors.test:8080", [], env);
    expect(through).toMatchObject({
      code: 0,
      err: `through the proxy http://127.0.0.1:${standing.port} (HTTP_PROXY)\n`,
    });
    expect(seen[0]).toBe("GET http://doors.test:8080/doors/7 Basic c29tZTpvbmU=");
    seen.length = 0;
    expect(await verifyDoors(`http://127.0.0.1:${target.port}`, [], env)).toMatchObject({ code: 0, err: "" });
    expect(seen).toEqual([]);
  });

  test("by a tunnel through a proxy to a TLS server, and one sentence where the proxy makes none", async () => {
    await using target = await started(createHttpsServer({ cert, key }, answer));
    const asked: string[] = [];
    const proxy = createHttpServer();
    proxy.on("connect", (incoming, socket) => {
      asked.push(incoming.url ?? "");
      if (!incoming.url?.startsWith("localhost:")) return socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      const onward = connect(target.port, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        socket.pipe(onward).pipe(socket);
      });
      onward.on("error", () => socket.destroy());
      socket.on("error", () => onward.destroy());
      return undefined;
    });
    await using standing = await started(proxy);
    const env = { https_proxy: `http://127.0.0.1:${standing.port}` };
    expect(await verifyDoors("https://localhost:443", trusted, env)).toMatchObject({ code: 0 });
    expect(new Set(asked)).toEqual(new Set(["localhost:443"]));
    const refused = await verifyDoors("https://doors.test", trusted, env);
    expect(refused).toMatchObject({ code: 3, err: expect.stringContaining("name its host in NO_PROXY") });
  });

  test("an environment that names no http proxy is wrong use", async () => {
    const { code, err } = await verifyDoors("http://doors.test", [], { HTTP_PROXY: "socks5://127.0.0.1:1" });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("HTTP_PROXY names no http proxy") });
  });
});

describe("plate call and plate proxy reach the same servers", () => {
  test("call, with a client certificate and by HTTP/2", async () => {
    const asking = { cert, key, ca, requestCert: true, rejectUnauthorized: true, allowHTTP1: false };
    await using server = await started(createSecureServer(asking, answer2));
    const argv = ["call", "getDoor", "--spec", spec, "--param", "id=7", ...trusted, ...client];
    const called = await plate([...argv, "--base-url", `https://localhost:${server.port}`]);
    expect(called).toMatchObject({ code: 0, out: expect.stringContaining('"id": 7') });
  });

  test("proxy, with the files of plate.yaml", async () => {
    const asking = { cert, key, ca, requestCert: true, rejectUnauthorized: true };
    await using server = await started(createHttpsServer(asking, answer));
    await using folder = await temporaryFolder();
    const files = { ca: "ca.pem", cert: "client.pem", key: "client.key" };
    const lines = Object.entries(files).map(([name, file]) => `  ${name}: ${join(tls, file)}`);
    await writeFile(join(folder.path, "plate.yaml"), `contract: ${spec}\nconnection:\n${lines.join("\n")}\n`);
    const stop = new AbortController();
    let said = "";
    const urls = Promise.withResolvers<string>();
    const done = run(["proxy", `https://localhost:${server.port}`, "--port", "0", "--log", "silent"], {
      out: (text) => {
        said += text;
        urls.resolve(said.split("\n")[0] ?? "");
      },
      err: () => undefined,
      env: {},
      cwd: folder.path,
      signal: stop.signal,
      terminal: { out: false, err: false, columns: 80 },
    });
    expect(await (await fetch(`${await urls.promise}/doors/9`)).json()).toEqual({ id: 9 });
    stop.abort();
    expect(await done).toBe(0);
  });
});

describe("when a server is ready, and how fast it is", () => {
  test("--wait waits for a gateway's 503 to end", async () => {
    let asked = 0;
    const starting: RequestListener = (incoming, response) => {
      asked += 1;
      if (asked < 3) response.writeHead(503).end();
      else answer(incoming, response);
    };
    await using server = await started(createHttpServer(starting));
    expect(await verifyDoors(`http://127.0.0.1:${server.port}`, ["--wait", "30s"])).toMatchObject({ code: 0, err: "" });
  });

  test("--wait ends, and the run says why; a time that is none is wrong use", async () => {
    const silent = await verifyDoors("http://127.0.0.1:9", ["--wait", "1ms"]);
    expect(silent).toMatchObject({ code: 3, err: expect.stringContaining("was not ready within 0.001 s") });
    expect(silent.err).toContain("ECONNREFUSED");
    expect(await verifyDoors("http://127.0.0.1:9", ["--wait", "soon"])).toMatchObject({ code: 2 });
  });

  test("--max-response-ms is a finding for each operation, and the run goes on", async () => {
    const slow: RequestListener = (incoming, response) => void setTimeout(() => answer(incoming, response), 40);
    await using server = await started(createHttpServer(slow));
    const { code, out } = await verifyDoors(`http://127.0.0.1:${server.port}`, ["--max-response-ms", "20"]);
    expect(code).toBe(1);
    expect(out.match(/^(error|warning) {2}\S+/gm)).toEqual(["error  response-time"]);
    expect(out).toMatch(/expected an answer within 20 ms, got one after \d+ ms/);
  });
});
