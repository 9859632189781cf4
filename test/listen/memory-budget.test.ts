import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { MemoryBudget } from "../../src/listen/memory-budget.ts";
import { defaultLimits } from "../../src/mock/transport/http-server.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { load, openApi } from "../reader/contract-folder.ts";

function budgetOf(maxBytes: number) {
  const budget = new MemoryBudget(maxBytes);
  const givenUp: string[] = [];
  return { budget, givenUp, open: (name: string) => budget.open(() => givenUp.push(name)) };
}

test("the oldest unfinished share is given up first, and only as many as it takes", () => {
  const { budget, givenUp, open } = budgetOf(100);
  const [first, second, third] = [open("first"), open("second"), open("third")];
  first.grow(40);
  second.grow(40);
  third.grow(30);
  expect(givenUp).toEqual(["first"]);
  expect(budget.bytes).toBe(70);
  first.grow(1_000);
  expect(budget.bytes).toBe(70);
});

test("what is whole stays until it is released, and whoever is too much then is the newcomer", () => {
  const { budget, givenUp, open } = budgetOf(100);
  const whole = open("whole");
  whole.grow(90);
  whole.keep();
  open("late").grow(20);
  expect(givenUp).toEqual(["late"]);
  whole.release();
  whole.release();
  expect(budget.bytes).toBe(0);
  open("next").grow(100);
  expect(givenUp).toEqual(["late"]);
});

const contract = openApi(`paths:
  /a:
    post:
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      responses: {'204': {description: ok}}
`);

test("callers whose bodies do not end give way to those that come after them, with 503", async () => {
  const model = await load({ "openapi.yaml": contract });
  const limits = { ...defaultLimits, maxBodyBytes: 1_000, maxBodiesBytes: 2_000 };
  const mock = await startMock({ model, validators: compileValidators(model), limits });
  onTestFinished(() => mock.close());
  const slow = await Promise.all([1, 2].map(() => slowCaller(mock.port)));
  const answer = await fetch(`${mock.url}/a`, { method: "POST", body: "x".repeat(900) });
  expect(answer.status).toBe(204);
  expect((await slow[0]?.answered)?.slice(0, 12)).toBe("HTTP/1.1 503");
  slow[1]?.socket.write("x".repeat(100));
  expect((await slow[1]?.answered)?.slice(0, 12)).toBe("HTTP/1.1 204");
});

/** A connection that sent 900 of the 1,000 bytes that it announced, and what it is answered. */
async function slowCaller(port: number): Promise<{ readonly socket: Socket; readonly answered: Promise<string> }> {
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  const answered = new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (chunk) => {
      text = (text + chunk.toString("latin1")).replace("HTTP/1.1 100 Continue\r\n\r\n", "");
      if (text.includes("\r\n\r\n")) resolve(text);
    });
    socket.on("error", () => undefined);
  });
  await once(socket, "connect");
  const head =
    "POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n";
  const interim = once(socket, "data");
  socket.write(head);
  await interim;
  socket.write("x".repeat(900));
  return { socket, answered };
}
