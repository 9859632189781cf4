import type { Replayed } from "../replay.ts";
import { answerText, printable, requestText } from "./http-text.ts";

/** One case sent again, for people: request, answer, verdict. Secrets are masked. */
export function replayText({ case: planned, exchange, before, breaches, mask }: Replayed): string {
  const verdict = breaches.map(
    ({ rule, severity, problem }) =>
      `${severity.padEnd(7)}${rule.id}  ${problem.at}\n       expected ${problem.expected}, got ${problem.actual}\n       mend: ${rule.fix}`,
  );
  const lines = [
    `${planned.id}: ${planned.title}`,
    "",
    ...(before === undefined ? [] : [requestText(before.request), "", answerText(before), ""]),
    requestText(exchange.request),
    "",
    answerText(exchange),
    "",
    ...(verdict.length === 0 ? ["nothing is wrong with this answer"] : verdict),
    "",
  ];
  return printable(mask(lines.join("\n")));
}
