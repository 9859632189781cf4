import { expect, test } from "vitest";
import { Gate } from "../../src/listen/gate.ts";

test("no more tasks run at a time than the gate lets in, in their order, and a failure makes room too", async () => {
  const gate = new Gate(2);
  const begun: number[] = [];
  const tasks = [0, 1, 2, 3].map((number) => {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const done = gate.run(() => {
      begun.push(number);
      return promise;
    });
    return { done, resolve, reject };
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  await turn();
  expect(begun).toEqual([0, 1]);
  tasks[1]?.reject(new Error("failed"));
  await expect(tasks[1]?.done).rejects.toThrow("failed");
  await turn();
  expect(begun).toEqual([0, 1, 2]);
  for (const [number, { resolve }] of tasks.entries()) resolve(number);
  expect(await tasks[0]?.done).toBe(0);
  expect(await tasks[3]?.done).toBe(3);
  expect(begun).toEqual([0, 1, 2, 3]);
});
