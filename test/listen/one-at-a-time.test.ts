import { Socket } from "node:net";
import { expect, test } from "vitest";
import { oneAtATime } from "../../src/listen/one-at-a-time.ts";

test("requests of one connection wait for each other, those of others do not; a failure stops nobody", async () => {
  const run = oneAtATime();
  const [one, other] = [new Socket(), new Socket()];
  const seen: string[] = [];
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const task = (name: string, wait?: Promise<void>) => async () => {
    seen.push(`${name} begins`);
    await wait;
    seen.push(`${name} ends`);
    if (name === "a") throw new Error("a failed");
  };
  const first = run(one, task("a", opened));
  const second = run(one, task("b"));
  await run(other, task("c"));
  expect(seen).toEqual(["a begins", "c begins", "c ends"]);
  open();
  await expect(first).rejects.toThrow("a failed");
  await second;
  expect(seen.slice(3)).toEqual(["a ends", "b begins", "b ends"]);
});

test("nothing is begun for a connection that was closed while it waited", async () => {
  const run = oneAtATime();
  const socket = new Socket();
  let begun = false;
  const first = run(socket, async () => void socket.destroy());
  await run(socket, async () => {
    begun = true;
  });
  await first;
  expect(begun).toBe(false);
});
