import { printableLine } from "../../contract/show/printable.ts";
import { type Bump, bumps, type Change, type DiffReport, unacceptedBreaks } from "../change.ts";

/** The report for people at a terminal: the highest bump first, each change with its place, its reason and its id. */
export function renderText(report: DiffReport): string {
  const width = Math.max(0, ...report.changes.map(({ bump }) => bump.length));
  const lines = report.changes.flatMap((change) => sayChange(change, width));
  const problems = report.problems.flatMap(({ message, fix }) => [`error  ${message}`, `       fix: ${fix}`]);
  return `${[...lines, ...problems, sayTotal(report)].map(printableLine).join("\n")}\n`;
}

function sayChange({ bump, message, reason, file, line, id, accepted }: Change, width: number): readonly string[] {
  const indent = " ".repeat(width + 2);
  const place = file === null ? "" : `${file}:${line}  `;
  return [
    `${bump.padEnd(width)}  ${message}`,
    `${indent}${reason}`,
    `${indent}${place}${id}`,
    ...(accepted === undefined ? [] : [`${indent}accepted: ${oneLine(accepted)}`]),
  ];
}

/** `3 changes from v1.0.0 (1.0.0) to the working tree (1.1.0): 1 major (accepted), 2 minor`. */
export function sayTotal(report: DiffReport): string {
  const { base, revision, summary, changes } = report;
  const sides = `from ${base.name} (${base.version}) to ${revision.name} (${revision.version})`;
  if (changes.length === 0) return `no changes ${sides}`;
  const counts = [...bumps]
    .reverse()
    .filter((bump) => summary[bump] > 0)
    .map((bump) => sayCount(bump, report));
  return `${changes.length} ${changes.length === 1 ? "change" : "changes"} ${sides}: ${counts.join(", ")}`;
}

function sayCount(bump: Bump, report: DiffReport): string {
  const count = report.summary[bump];
  if (bump !== "major") return `${count} ${bump}`;
  const open = unacceptedBreaks(report).length;
  return open === count ? `${count} major` : `${count} major (${open === 0 ? "all" : count - open} accepted)`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
