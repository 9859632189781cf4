import type { Measurement, Results } from "./results.ts";

/** Between these lines test/bench/README.md shows the table; `npm run bench` writes it there. */
export const tableMarkers = ["<!-- bench: written by npm run bench -->", "<!-- /bench -->"] as const;

/** The one table of all measurements, as Markdown, and below it where they were made. Pure. */
export function renderTable({ machines, measurements }: Results): string {
  const lines = [
    "| measured | tool | median | ratio | beside it |",
    "| --- | --- | ---: | ---: | --- |",
    ...measurements.flatMap(measurementLines),
    "",
    ...machineLines(machines),
  ];
  return `${lines.join("\n")}\n`;
}

function measurementLines(measurement: Measurement): readonly string[] {
  const { what, runs, rows, reference, digits } = measurement;
  const unit = rows[reference]?.median;
  return rows.map(({ tool, median, beside }, index) => {
    const shown = median === undefined ? "–" : withThousands(median.toFixed(digits));
    const ratio = median === undefined || unit === undefined ? "–" : `${(median / unit).toFixed(2)}×`;
    const first = index === 0 ? `**${cell(what)}**, ${runs} ${runs === 1 ? "run" : "runs"}` : "";
    return `| ${[first, cell(tool), shown, ratio, cell(beside)].join(" | ")} |`.replaceAll("|  |", "| |");
  });
}

function machineLines(machines: Results["machines"]): readonly string[] {
  const byMachine = Map.groupBy(Object.entries(machines), ([, machine]) => machine);
  return [...byMachine].map(([machine, entries]) => {
    const named = byMachine.size === 1 ? "All" : entries.map(([part]) => part).join(", ");
    return `${named} on ${machine}.`;
  });
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}

function withThousands(text: string): string {
  const [whole = "", ...fraction] = text.split(".");
  return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}

/** A text with the table between its markers. Throws where it has none. */
export function withTable(text: string, table: string): string {
  const [start, end] = tableMarkers.map((marker) => text.indexOf(marker)) as [number, number];
  if (start < 0 || end < start) throw new Error(`the text has no ${tableMarkers.join(" … ")}`);
  return `${text.slice(0, start + tableMarkers[0].length)}\n\n${table}\n${text.slice(end)}`;
}
