import { randomInt } from "node:crypto";
import { PlateError } from "../../../contract/model/plate-error.ts";
import { shellWord } from "../../../contract/show/shell-word.ts";
import { type Family, families } from "../../../verify/model/case.ts";
import type { Shard } from "../../../verify/plan/shard.ts";
import type { NeededDataFormat } from "../../../verify/report/needed-data-text.ts";
import type { Invocation } from "../../command.ts";
import type { VerifyConfig } from "../../config/plate-config.ts";
import type { ValuesOf } from "../../option-spec.ts";
import { suggest } from "../../suggest.ts";
import { type ConnectionValues, connectionFlags } from "../connection-options.ts";
import type { OperationFilter } from "./select-operations.ts";
import type { verifyOptions } from "./verify-option-table.ts";

/** The options of `plate verify`, read. */
export interface VerifyOptions {
  readonly spec: string | undefined;
  readonly testData: string | undefined;
  readonly keys: string | undefined;
  /** `Name: value` texts. */
  readonly headers: readonly string[];
  /** `NAME=VALUE` texts. */
  readonly queries: readonly string[];
  readonly reports: readonly string[] | undefined;
  readonly filter: OperationFilter;
  readonly timeoutMs: number;
  readonly concurrency: number;
  /** How long to wait for the target to answer at all, in milliseconds. */
  readonly waitMs: number | undefined;
  /** Where the exchanges go as an HTTP Archive. */
  readonly har: string | undefined;
  readonly plan: boolean;
  /** Where callbacks come to, and how long they are waited for. */
  readonly callbacks: { readonly url?: string; readonly waitMs: number };
  /** The form in which the data are printed that the target needs; no test then. */
  readonly neededData: NeededDataFormat | undefined;
  readonly replay: string | undefined;
  readonly families: readonly Family[] | undefined;
  /** How many random requests, and the seed that they are made from. */
  readonly fuzz: { readonly count: number; readonly seed: number } | undefined;
  /** The file of known findings. */
  readonly baseline: string | undefined;
  /** Why what is found now may stay; it then goes into the baseline. */
  readonly baselineReason: string | undefined;
  readonly connection: ConnectionValues;
  /** What goes into a run as it is. */
  readonly run: {
    readonly maxRequests: number;
    readonly ratePerSecond?: number;
    readonly soakMs?: number;
    readonly maxResponseMs?: number;
    readonly shard?: Shard;
    readonly replayOptions: string;
  };
}

type Values = ValuesOf<typeof verifyOptions>;

/** Reads the options, each over the configuration's; numbers and choices are checked already. Throws a PlateError (`usage`) for a time that is none. */
export function readVerifyOptions({ values }: Invocation, config: VerifyConfig = {}): VerifyOptions {
  const given = values as Values;
  const { shard, wait } = given;
  const count = (name: CountName, fallback?: number): number | undefined =>
    given[name] === undefined ? fallback : Number(given[name]);
  const soak = count("soak");
  const rate = count("rate", config.rate);
  const maxResponseMs = count("max-response-ms", config.maxResponseMs);
  return {
    spec: given.spec,
    testData: given["test-data"] ?? config.testData,
    keys: given.keys,
    headers: given.header ?? [],
    queries: given.query ?? [],
    reports: given.report,
    filter: {
      operations: given.operation ?? config.operations ?? [],
      tags: given.tag ?? config.tags ?? [],
      paths: given.path ?? config.paths ?? [],
      methods: given.method ?? config.methods ?? [],
      excluded: given.exclude ?? config.exclude ?? [],
    },
    timeoutMs: count("timeout-ms", config.timeoutMs) ?? 10_000,
    concurrency: count("concurrency", config.concurrency) ?? 8,
    waitMs: wait === undefined ? undefined : durationOption("wait", wait),
    har: given.har,
    plan: given.plan ?? false,
    callbacks: readCallbackOptions(given),
    neededData: given["needed-data"] as NeededDataFormat | undefined,
    replay: given.replay,
    families: readFamilies(given.family ?? config.families),
    fuzz: readFuzz(given),
    ...readBaselineOptions(given, config),
    connection: given,
    run: {
      maxRequests: count("max-requests", config.maxRequests) ?? 100_000,
      replayOptions: replayOptions(given),
      ...(soak === undefined ? {} : { soakMs: soak * 1000 }),
      ...(rate === undefined ? {} : { ratePerSecond: rate }),
      ...(maxResponseMs === undefined ? {} : { maxResponseMs }),
      ...(shard === undefined ? {} : { shard: readShard(shard) }),
    },
  };
}

function readBaselineOptions(
  { baseline, "update-baseline": reason }: Values,
  config: VerifyConfig,
): Pick<VerifyOptions, "baseline" | "baselineReason"> {
  const file = baseline ?? config.baseline;
  if (reason === undefined || (file !== undefined && reason.trim() !== ""))
    return { baseline: file, baselineReason: reason };
  throw new PlateError("usage", "--update-baseline needs a reason and a file", {
    fix: 'say both: --baseline known.yaml --update-baseline "fixed in release 2.4"',
  });
}

function readFamilies(names: readonly string[] | undefined): readonly Family[] | undefined {
  const unknown = names?.find((name) => !families.some((family) => family === name));
  if (unknown === undefined) return names as readonly Family[] | undefined;
  throw new PlateError("usage", `there is no family ${unknown}`, {
    fix: `${suggest(unknown, families)}use one of: ${families.join(", ")}`,
  });
}

function readCallbackOptions({ "callback-url": url, "callback-wait": wait }: Values): VerifyOptions["callbacks"] {
  const waitMs = wait === undefined ? 2_000 : durationOption("callback-wait", wait);
  if (url === undefined) return { waitMs };
  const read = URL.parse(url);
  if (read?.protocol === "http:" && read.search + read.hash + read.username + read.password === "") {
    return { url: read.href, waitMs };
  }
  throw new PlateError("usage", `--callback-url ${url} is no address that this machine can listen at`, {
    fix: "give an http URL of this machine without a query, such as http://192.0.2.7:9000",
  });
}

/** Without a seed, one is drawn: the report tells it. */
function readFuzz(given: Values): VerifyOptions["fuzz"] {
  const { seed, shard, family = [] } = given;
  if (given.fuzz === undefined) {
    if (seed === undefined && !family.includes("fuzz")) return undefined;
    const what = seed === undefined ? "--family fuzz" : "--seed";
    throw new PlateError("usage", `${what} needs a number of random requests`, { fix: "say how many: --fuzz 200" });
  }
  if (seed === undefined && shard !== undefined) {
    throw new PlateError("usage", "--shard and --fuzz need a seed, the same for all parts", { fix: "add --seed 1" });
  }
  return { count: Number(given.fuzz), seed: seed === undefined ? randomInt(1_000_000_000) : Number(seed) };
}

/** What a later `--replay` needs so that the same plan is made again, and the same target reached. */
function replayOptions(given: Values): string {
  const ofPlan = (["spec", "test-data", "keys"] as const)
    .flatMap((name) => (given[name] === undefined ? [] : [` --${name} ${shellWord(given[name])}`]))
    .join("");
  const callbacks = given["callback-url"];
  const ofCallbacks = callbacks === undefined ? "" : ` --callback-url ${shellWord(callbacks)}`;
  return ofPlan + ofCallbacks + connectionFlags(given);
}

type CountName = "timeout-ms" | "max-response-ms" | "concurrency" | "rate" | "soak" | "max-requests";

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };

/** `30s`, `500ms`, `2m`; a number alone is seconds. */
function durationOption(name: string, text: string): number {
  const [, number = "", unit = "s"] = /^([1-9]\d{0,5})(ms|s|m)?$/.exec(text) ?? [];
  if (number !== "") return Number(number) * (unitMs[unit] ?? 1);
  throw new PlateError("usage", `--${name} ${text} is no time such as 30s`, { fix: "use a number with ms, s or m" });
}

function readShard(text: string): Shard {
  const parts = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const index = Number(parts?.[1]);
  const of = Number(parts?.[2]);
  if (index >= 1 && index <= of) return { index, of };
  throw new PlateError("usage", `--shard ${text} is no part such as 1/4`, { fix: "see plate verify --help" });
}
