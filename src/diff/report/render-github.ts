import type { Change, DiffReport } from "../change.ts";
import { sayTotal } from "./render-text.ts";

/**
 * Annotations for a GitHub workflow (workflow commands `error`, `warning`, `notice`): an unaccepted break is an error, an
 * accepted one a warning, a minor or patch change a notice. The total goes last, as plain text.
 */
export function renderGithub(report: DiffReport): string {
  const lines = report.changes.filter(({ bump }) => bump !== "none").map(annotateChange);
  const problems = report.problems.map(({ file, message, fix }) => annotate("error", { file }, `${message}: ${fix}`));
  return `${[...lines, ...problems, sayTotal(report)].join("\n")}\n`;
}

function annotateChange({ bump, accepted, file, line, message, id }: Change): string {
  const level = bump !== "major" ? "notice" : accepted === undefined ? "error" : "warning";
  const place = { ...(file === null ? {} : { file }), ...(line === null ? {} : { line: String(line) }) };
  return annotate(level, { ...place, title: `${bump} change of the contract` }, `${message} (${id})`);
}

function annotate(level: string, properties: Readonly<Record<string, string>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level} ${written.join(",")}::${escapeData(message)}`;
}

/** Workflow commands end at a line break; `%` begins an escape. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
