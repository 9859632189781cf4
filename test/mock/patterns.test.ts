import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../generate/run-plate.ts";
import { plate } from "../run-plate.ts";
import { root } from "./mock-contracts.ts";

/** Patterns that stop a backtracking engine, each with a text that it takes too long for. */
const catastrophes: readonly (readonly [pattern: string, text: string])[] = [
  ["^(a+)+$", `${"a".repeat(40)}!`],
  ["^(a*)*$", `${"a".repeat(40)}!`],
  ["^(a|a)*$", `${"a".repeat(40)}!`],
  ["^(a|aa)+$", `${"a".repeat(60)}!`],
  ["^(a|a?)+$", `${"a".repeat(40)}!`],
  ["^(.*)*x", "a".repeat(100_000)],
  ["^(\\w+\\s?)*$", `${"word ".repeat(20)}!`],
  ["^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+$", "a".repeat(50)],
  ["^(?:a?){40}a{40}$", "a".repeat(39)],
  ["^(([a-z])+.)+[A-Z]([a-z])+$", "a".repeat(60)],
  ["^\\s*\\s*\\s*$", `${" ".repeat(100_000)}x`],
  ["^(?=(a+)+$)", `${"a".repeat(40)}!`],
  ["^(?:[0-9]+)*[0-9]{3}x$", "1".repeat(100_000)],
  ["^(?<n>(?:b|ab|a)+)+$", `${"ab".repeat(40)}!`],
];

const contract = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "patterns", version: "1.0.0" },
  paths: {
    "/texts": {
      post: {
        operationId: "checkTexts",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: Object.fromEntries(
                  catastrophes.map(([pattern], index) => [`p${index}`, { type: "string", pattern }]),
                ),
                patternProperties: { "^(k+)+$": { type: "integer" } },
              },
            },
          },
        },
        responses: { "204": { description: "fits" }, "400": { description: "does not fit" } },
      },
    },
  },
});

test("no pattern stops the mock: each text is refused, and Ctrl-C ends it", async () => {
  const folder = temporaryFolder({ "patterns.json": contract });
  const mock = spawn(
    process.execPath,
    [join(root, "src/cli/main.ts"), "mock", "--spec", join(folder, "patterns.json"), "--port", "0", "--log", "silent"],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const exited = once(mock, "exit");
  const [url] = (await once(createInterface(mock.stdout), "line")) as [string];
  const send = async (body: unknown) => {
    const answer = await fetch(`${url}/texts`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return [answer.status, answer.headers.get("x-mock-violations") ?? ""] as const;
  };
  for (const [index, [, text]] of catastrophes.entries()) {
    const [status, violations] = await send({ [`p${index}`]: text });
    expect([status, violations.includes(`"at":"/p${index}","keyword":"pattern"`)]).toEqual([400, true]);
  }
  expect((await send({ [`${"k".repeat(40)}!`]: "free" }))[0]).toBe(204);
  expect((await send({ kkk: "no integer" }))[0]).toBe(400);
  mock.kill("SIGINT");
  expect(await exited).toEqual([0, null]);
});

test("generated validators run them in bounded time too, and need nothing besides themselves", async () => {
  const folder = temporaryFolder({ "patterns.json": contract });
  const { code } = await plate(["generate", "--spec", "patterns.json", "--out", "made"], { cwd: folder });
  expect(code).toBe(0);
  const { checks } = (await import(pathToFileURL(join(folder, "made/validators.js")).href)) as {
    readonly checks: Readonly<
      Record<string, { readonly requestBody: Readonly<Record<string, (value: unknown) => boolean>> }>
    >;
  };
  const check = checks.checkTexts?.requestBody["application/json"];
  for (const [index, [, text]] of catastrophes.entries()) expect(check?.({ [`p${index}`]: text })).toBe(false);
  expect(check?.({ p0: "aaa", p6: "some words", p11: "aaa", p13: "abab" })).toBe(true);
});
