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
  /** The part of `repeated` that is grammar: lines that are a keyword and say nothing of the endpoint, in percent. */
  readonly grammar: number;
}

/** A keyword of OpenAPI, JSON Schema or our form whose value is what follows, or is the same everywhere. */
const grammar =
  /^(?:"\d{3}"|responses|requestBody|content|application\/json|schema|properties|items|x-result-codes|x-invalid-request|cases|success|links|parameters|x-uncertain):$|^required: true$|^type: (?:object|array)$|^(?:description|x-uncertain): \|$|^- \|$/;

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
    const equal = lines.flatMap((each) => {
      const places = runsOf(each).filter(({ text }) => others.some((other) => other.has(text)));
      return [...new Set(places.flatMap(({ at }) => [at, at + 1, at + 2]))].map((at) => each[at] ?? "");
    });
    const share = (count: number): number => Math.round((1000 * count) / all) / 10;
    const ofGrammar = equal.filter((line) => grammar.test(line));
    return {
      operationId,
      files: files.length,
      lines: all,
      repeated: share(equal.length),
      grammar: share(ofGrammar.length),
    };
  });
}

function runsOf(lines: readonly string[]): readonly { readonly at: number; readonly text: string }[] {
  return lines
    .slice(0, 1 - shortestRun)
    .map((_line, at) => ({ at, text: lines.slice(at, at + shortestRun).join("\n") }));
}

/** The average of one measure over all endpoints. */
export function average(sizes: readonly EndpointSize[], of: Exclude<keyof EndpointSize, "operationId">): number {
  return sizes.reduce((sum, size) => sum + size[of], 0) / sizes.length;
}

// node test/openapi/measure-endpoints.ts [ROOT]: the table, and the averages.
if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const root = resolve(process.argv[2] ?? join(import.meta.dirname, "../../openapi/openapi.yaml"));
  const sizes = await measureEndpoints(root);
  console.table(sizes);
  const [files, lines, repeated, keywords] = (["files", "lines", "repeated", "grammar"] as const).map((of) =>
    average(sizes, of).toFixed(1),
  );
  console.log(
    `${sizes.length} endpoints: ${files} files, ${lines} lines, ${repeated} % repeated (${keywords} % grammar) on average`,
  );
}
