import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { aloneOn, type Measure, measure, plateOn } from "./generate.ts";
import { githubDocument, installPeer, PeerMissingError, peerVersion } from "./peer-packages.ts";
import { type Measurement, type MeasurePart, medianOf, type Row } from "./results.ts";
import { installedVersion } from "./versions.ts";

interface Contender {
  readonly tool: string;
  readonly makes: string;
  /** The arguments of Node that make files of a document. */
  readonly argv: (spec: string, out: string) => Promise<readonly string[]>;
}

const contenders: readonly Contender[] = [
  {
    tool: `openapi-typescript ${installedVersion("openapi-typescript")} alone`,
    makes: "types",
    argv: async (spec, out) => aloneOn(spec, `${out}.ts`),
  },
  {
    tool: `plate generate ${installedVersion()}`,
    makes: "types, tables, validators, examples, document",
    argv: async (spec, out) => plateOn(spec, out),
  },
  {
    tool: `@hey-api/openapi-ts ${peerVersion("hey-api")}`,
    makes: "types, client",
    argv: async (spec, out) => {
      const program = join(await installPeer("hey-api"), "node_modules/@hey-api/openapi-ts/dist/run.mjs");
      return [program, "--input", spec, "--output", out, "--silent", "--no-log-file"];
    },
  },
  {
    tool: `orval ${peerVersion("orval")}`,
    makes: "types, client",
    argv: async (spec, out) => {
      const program = join(await installPeer("orval"), "node_modules/orval/dist/bin/orval.mjs");
      return [program, "--input", spec, "--output", join(out, "api.ts")];
    },
  },
];

/** Times the generators on the own contract and on GitHub's. */
export const measureGenerate: MeasurePart = async ({ quick, say }) => {
  const own = { what: "generate, our contract: seconds", spec: async () => resolve("generated/openapi.json") };
  const github = { what: "generate, GitHub's 1,223 operations: seconds", spec: () => githubDocument() };
  const measurements: Measurement[] = [];
  for (const { what, spec } of quick ? [own] : [own, github]) {
    const runs = quick ? 1 : 3;
    const rows = await compareOn(spec, { runs, say: (text) => say(`${what.split(":")[0]}: ${text}`) });
    measurements.push({ part: "generate", what, digits: 1, runs, reference: 0, rows });
  }
  return measurements;
};

interface Comparison {
  readonly runs: number;
  readonly say: (text: string) => void;
}

/** The contenders take turns, so that other load on the machine meets all of them. */
async function compareOn(find: () => Promise<string>, { runs, say }: Comparison): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "plate-bench-"));
  const measured = new Map<Contender, Measure[]>(contenders.map((contender) => [contender, []]));
  const failed = new Map<Contender, string>();
  for (let run = 0; run < runs; run += 1) {
    for (const contender of contenders.filter((each) => !failed.has(each))) {
      say(`${contender.tool}, run ${run + 1} of ${runs}`);
      const out = join(folder, `${contenders.indexOf(contender)}-${run}`);
      try {
        measured.get(contender)?.push(await measure(await contender.argv(await find(), out)));
      } catch (error) {
        failed.set(
          contender,
          error instanceof PeerMissingError ? error.message : `failed: ${(error as Error).message}`,
        );
      }
    }
  }
  const rows = contenders.map((contender): Row => {
    const why = failed.get(contender);
    if (why !== undefined) return { tool: contender.tool, beside: why };
    return rowOf(contender, measured.get(contender) ?? [], join(folder, `${contenders.indexOf(contender)}-0`));
  });
  rmSync(folder, { recursive: true });
  return rows;
}

function rowOf({ tool, makes }: Contender, measures: readonly Measure[], out: string): Row {
  const memory = Math.round(medianOf(measures.map(({ memoryMb }) => memoryMb)));
  const written = Math.round(sizeOf(out) / 1024);
  return {
    tool,
    median: medianOf(measures.map(({ wallMs }) => wallMs)) / 1000,
    beside: `${makes}: ${written.toLocaleString("en")} kB; peak ${memory} MB`,
  };
}

/** The bytes of a file or folder, or of the file whose name ends in .ts. */
function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return statSync(`${path}.ts`).size;
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
