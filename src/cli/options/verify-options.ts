import { PlateError } from "../../contract/model/plate-error.ts";
import { shellWord } from "../../contract/show/shell-word.ts";
import type { Shard } from "../../verify/plan/shard.ts";
import type { Invocation } from "../command.ts";
import type { VerifyConfig } from "../config/plate-config.ts";

/** The options of `plate verify`, read. */
export interface VerifyOptions {
  readonly spec: string | undefined;
  readonly testData: string | undefined;
  readonly keys: string | undefined;
  /** `Name: value` texts. */
  readonly headers: readonly string[];
  readonly reports: readonly string[] | undefined;
  readonly operations: readonly string[];
  readonly excluded: readonly string[];
  readonly tags: readonly string[];
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly plan: boolean;
  readonly replay: string | undefined;
  /** What goes into a run as it is. */
  readonly run: {
    readonly maxRequests: number;
    readonly ratePerSecond?: number;
    readonly soakMs?: number;
    readonly shard?: Shard;
    readonly replayOptions: string;
  };
}

interface Values {
  readonly spec?: string;
  readonly "test-data"?: string;
  readonly keys?: string;
  readonly header?: readonly string[];
  readonly report?: readonly string[];
  readonly operation?: readonly string[];
  readonly "timeout-ms"?: string;
  readonly concurrency?: string;
  readonly rate?: string;
  readonly soak?: string;
  readonly exclude?: readonly string[];
  readonly tag?: readonly string[];
  readonly "max-requests"?: string;
  readonly shard?: string;
  readonly replay?: string;
  readonly plan?: boolean;
}

/** Reads the options. Throws a PlateError (`usage`) for a number that is none. */
export function readVerifyOptions({ values }: Invocation, config: VerifyConfig = {}): VerifyOptions {
  const given = values as Values;
  const { rate, shard, soak } = given;
  return {
    spec: given.spec,
    testData: given["test-data"] ?? config.testData,
    keys: given.keys,
    headers: given.header ?? [],
    reports: given.report,
    operations: given.operation ?? [],
    excluded: given.exclude ?? [],
    tags: given.tag ?? [],
    timeoutMs: countOption("timeout-ms", given["timeout-ms"] ?? String(config.timeoutMs ?? 10_000)),
    concurrency: countOption("concurrency", given.concurrency ?? String(config.concurrency ?? 8)),
    plan: given.plan ?? false,
    replay: given.replay,
    run: {
      maxRequests: countOption("max-requests", given["max-requests"] ?? String(config.maxRequests ?? 100_000)),
      replayOptions: replayOptions(given),
      ...(soak === undefined ? {} : { soakMs: countOption("soak", soak) * 1000 }),
      ...(rate === undefined ? {} : { ratePerSecond: countOption("rate", rate) }),
      ...(shard === undefined ? {} : { shard: readShard(shard) }),
    },
  };
}

/** What a later `--replay` needs so that the same plan is made again. */
function replayOptions(given: Values): string {
  return (["spec", "test-data", "keys"] as const)
    .flatMap((name) => (given[name] === undefined ? [] : [` --${name} ${shellWord(given[name])}`]))
    .join("");
}

function countOption(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new PlateError("usage", `--${name} ${text} is no whole number from 1`, { fix: "see plate verify --help" });
}

function readShard(text: string): Shard {
  const parts = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const index = Number(parts?.[1]);
  const of = Number(parts?.[2]);
  if (index >= 1 && index <= of) return { index, of };
  throw new PlateError("usage", `--shard ${text} is no part such as 1/4`, { fix: "see plate verify --help" });
}
