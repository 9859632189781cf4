import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findEndpoints } from "../../src/cli/authoring/find-endpoints.ts";
import { ownFiles } from "../../src/cli/authoring/own-files.ts";

/** What an endpoint of a contract in the folder layout costs its author. */
export interface EndpointSize {
  readonly operationId: string;
  readonly files: number;
  readonly lines: number;
  /** Share of the lines that belong to a run of at least three lines which another endpoint has too, in percent. */
  readonly repeated: number;
}

const shortestRun = 3;

/**
 * Measures each endpoint: its own files, their lines without empty ones, and how many of those another endpoint has too. A line by itself says
 * little (`type: string`), so runs of three lines count, compared without indentation.
 */
export async function measureEndpoints(rootFile: string): Promise<readonly EndpointSize[]> {
  const endpoints = findEndpoints(rootFile);
  const contract = { endpoints, folder: dirname(rootFile) };
  const measured = await Promise.all(
    endpoints.map(async (endpoint) => {
      const files = await ownFiles(endpoint, contract);
      const texts = files.map((file) =>
        readFileSync(file, "utf8")
          .split("\n")
          .map((line) => line.trim()),
      );
      return {
        operationId: endpoint.operationId,
        files,
        lines: texts.map((lines) => lines.filter((line) => line !== "")),
      };
    }),
  );
  const runs = measured.map(({ lines }) => new Set(lines.flatMap((each) => runsOf(each).map(({ text }) => text))));
  return measured.map(({ operationId, files, lines }, index) => {
    const others = runs.filter((_runs, other) => other !== index);
    const all = lines.flat().length;
    const equal = lines.map((each) => {
      const places = runsOf(each).filter(({ text }) => others.some((other) => other.has(text)));
      return new Set(places.flatMap(({ at }) => [at, at + 1, at + 2])).size;
    });
    const repeated = (100 * equal.reduce((sum, count) => sum + count, 0)) / all;
    return { operationId, files: files.length, lines: all, repeated: Math.round(repeated * 10) / 10 };
  });
}

function runsOf(lines: readonly string[]): readonly { readonly at: number; readonly text: string }[] {
  return lines
    .slice(0, 1 - shortestRun)
    .map((_line, at) => ({ at, text: lines.slice(at, at + shortestRun).join("\n") }));
}

/** The average of one measure over all endpoints. */
export function average(sizes: readonly EndpointSize[], of: "files" | "lines" | "repeated"): number {
  return sizes.reduce((sum, size) => sum + size[of], 0) / sizes.length;
}

// node test/openapi/measure-endpoints.ts [ROOT]: the table, and the averages.
if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const root = resolve(process.argv[2] ?? join(import.meta.dirname, "../../openapi/openapi.yaml"));
  const sizes = await measureEndpoints(root);
  console.table(sizes);
  const [files, lines, repeated] = (["files", "lines", "repeated"] as const).map((of) => average(sizes, of).toFixed(1));
  console.log(`${sizes.length} endpoints: ${files} files, ${lines} lines, ${repeated} % repeated on average`);
}
