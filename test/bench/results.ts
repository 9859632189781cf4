import { readFileSync, writeFileSync } from "node:fs";

/** The parts of the product that are measured beside their peers, in the order of the table. */
export const parts = ["generate", "client", "mock", "verify"] as const;

/** One of them. */
export type Part = (typeof parts)[number];

/** One contender of a measurement. */
export interface Row {
  /** With its version. */
  readonly tool: string;
  /** Of the runs, in the unit of the measurement; none where the contender could not be measured. */
  readonly median?: number;
  /** What else was seen; where there is no median, why. */
  readonly beside: string;
}

/** Contenders that did the same work, taking turns in one run of the benchmark. */
export interface Measurement {
  readonly part: Part;
  /** What was done, with the unit of the medians. */
  readonly what: string;
  /** How many digits after the point a median has. */
  readonly digits: number;
  readonly runs: number;
  /** The index of the row that the ratios refer to. */
  readonly reference: number;
  readonly rows: readonly Row[];
}

/** What `npm run bench` keeps: the newest measurements of each part, and the machine of each. */
export interface Results {
  readonly machines: Readonly<Partial<Record<Part, string>>>;
  readonly measurements: readonly Measurement[];
}

/** Measures one part. */
export type MeasurePart = (options: {
  readonly quick: boolean;
  readonly say: (text: string) => void;
}) => Promise<readonly Measurement[]>;

const file = new URL("results.json", import.meta.url);

/** The results as they were kept last. */
export function readResults(): Results {
  return JSON.parse(readFileSync(file, "utf8")) as Results;
}

/** Keeps results: those of a part that was measured again take the place of its old ones. */
export function keepResults(kept: Results, added: Results): Results {
  const isMeasured = (part: Part): boolean => added.machines[part] !== undefined;
  const measurements = parts.flatMap((part) =>
    (isMeasured(part) ? added : kept).measurements.filter((each) => each.part === part),
  );
  const results = { machines: { ...kept.machines, ...added.machines }, measurements };
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
  return results;
}

/** The middle one of some numbers, the higher of two. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
