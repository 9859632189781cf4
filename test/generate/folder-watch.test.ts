import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FolderWatch } from "../../src/generate/watch.ts";

test("other files of the folder, such as the log of the command itself, give no turn", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plate-folder-watch-"));
  const file = join(folder, "openapi.yaml");
  const stop = new AbortController();
  const turns: string[] = [];
  const [own, all] = [new FolderWatch({ onlyFollowed: true }), new FolderWatch()];
  own.follow([file]);
  all.follow([file]);
  const told = (async () => {
    for await (const _ of own.bursts(stop.signal)) turns.push("own");
  })();
  const everything = all.bursts(stop.signal);
  writeFileSync(join(folder, "watch.log"), "a line");
  await everything.next();
  expect(turns).toEqual([]);
  writeFileSync(file, "openapi: 3.1.0");
  await everything.next();
  await expect.poll(() => turns.length, { timeout: 20_000 }).toBeGreaterThan(0);
  stop.abort();
  await told;
  await everything.return(undefined);
  rmSync(folder, { recursive: true });
});
