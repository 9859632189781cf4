import { printable, workflowCommand } from "../../contract/show/printable.ts";
import type { Change, DiffReport } from "../change.ts";
import { sayTotal } from "./render-text.ts";

/**
 * Annotations for a GitHub workflow (workflow commands `error`, `warning`, `notice`): an unaccepted break is an error, an
 * accepted one a warning, a minor or patch change a notice. The total goes last, as plain text.
 */
export function renderGithub(report: DiffReport): string {
  const lines = report.changes.filter(({ bump }) => bump !== "none").map(annotateChange);
  const problems = report.problems.map(({ file, message, fix }) =>
    workflowCommand("error", { file }, `${message}: ${fix}`),
  );
  return [...lines, ...problems, `${printable(sayTotal(report))}\n`].join("");
}

function annotateChange({ bump, accepted, file, line, message, id }: Change): string {
  const level = bump !== "major" ? "notice" : accepted === undefined ? "error" : "warning";
  const place = { file: file ?? undefined, line: line ?? undefined };
  return workflowCommand(level, { ...place, title: `${bump} change of the contract` }, `${message} (${id})`);
}
