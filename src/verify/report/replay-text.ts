import { answerText, requestText } from "../../contract/show/http-text.ts";
import { printable } from "../../contract/show/printable.ts";
import type { Replayed } from "../replay.ts";

/** One case sent again, for people: request, answer, verdict. Secrets are masked. */
export function replayText({ case: planned, exchange, before, breaches, mask, baseUrl }: Replayed): string {
  const verdict = breaches.map(
    ({ rule, severity, problem }) =>
      `${severity}  ${rule.id}  ${problem.at}\n       expected ${problem.expected}, got ${problem.actual}\n       fix: ${problem.fix ?? rule.fix}`,
  );
  const lines = [
    `${planned.id}: ${planned.title}`,
    "",
    ...(before === undefined ? [] : [requestText(before.request, baseUrl), "", answerText(before), ""]),
    requestText(exchange.request, baseUrl),
    "",
    answerText(exchange),
    "",
    ...(verdict.length === 0 ? ["nothing is wrong with this answer"] : verdict),
    "",
  ];
  return printable(mask(lines.join("\n")));
}
