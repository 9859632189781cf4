import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { renderTable, withTable } from "../bench/render-table.ts";
import { readResults } from "../bench/results.ts";
import { readTracked } from "./source-tree.ts";

test("the table of test/bench/README.md is the one that npm run bench wrote", () => {
  const readme = readTracked("test/bench/README.md");
  expect(withTable(readme, renderTable(readResults()))).toBe(readme);
});

test("the table has every part, each with its machine", () => {
  const { machines, measurements } = readResults();
  const measured = [...new Set(measurements.map(({ part }) => part))];
  expect(measured).toEqual(["generate", "client", "mock", "verify"]);
  expect(Object.keys(machines).toSorted()).toEqual(measured.toSorted());
});

test("rows say medians and ratios, and why there is none", () => {
  const rows = [
    { tool: "one 1.0.0", median: 1234.56, beside: "a | b" },
    { tool: "two 2.0.0", median: 617.28, beside: "" },
    { tool: "three 3.0.0", beside: "three cannot be installed: 404 Not Found" },
  ];
  const what = "mock: requests a second";
  const table = renderTable({
    machines: { mock: "Node 24, linux" },
    measurements: [{ part: "mock", what, digits: 1, runs: 5, reference: 0, rows }],
  });
  expect(table).toBe(`| measured | tool | median | ratio | beside it |
| --- | --- | ---: | ---: | --- |
| **mock: requests a second**, 5 runs | one 1.0.0 | 1,234.6 | 1.00× | a \\| b |
| | two 2.0.0 | 617.3 | 0.50× | |
| | three 3.0.0 | – | – | three cannot be installed: 404 Not Found |

All on Node 24, linux.
`);
});

test("a peer that cannot be installed says why, in one line", () => {
  const folder = mkdtempSync(join(tmpdir(), "plate-bench-"));
  try {
    mkdirSync(join(folder, "bin"));
    const npm = join(folder, "bin", "npm");
    writeFileSync(npm, '#!/bin/sh\necho "npm error code E404" >&2\necho "npm error 404 Not Found" >&2\nexit 1\n');
    chmodSync(npm, 0o755);
    const module = JSON.stringify(join(import.meta.dirname, "../bench/peer-packages.ts"));
    const script = `import { installPeer } from ${module}; await installPeer("dredd").catch((e) => console.log(e.name, e.message))`;
    const env = { ...process.env, PATH: [join(folder, "bin"), process.env.PATH].join(delimiter) };
    const argv = ["--input-type=module", "--eval", script];
    const out = execFileSync(process.execPath, argv, {
      cwd: folder,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(out).toBe("PeerMissingError dredd cannot be installed: code E404\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("an unknown part is refused with what there is", () => {
  const argv = [join(import.meta.dirname, "../bench/bench.ts"), "--only", "mocks"];
  expect(() => execFileSync(process.execPath, argv, { stdio: "pipe" })).toThrow(/no such part: mocks/);
});
