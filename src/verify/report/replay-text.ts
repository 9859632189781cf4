import { answerText, requestText } from "../../contract/show/http-text.ts";
import { printable } from "../../contract/show/printable.ts";
import type { Replayed } from "../replay.ts";

/** One case sent again, for people: request, answer, verdict. Secrets are masked. */
export function replayText(replayed: Replayed): string {
  const { case: planned, exchange, before, breaches, inconclusive, mask, baseUrl } = replayed;
  const verdict = breaches.map(
    ({ rule, severity, problem }) =>
      `${severity}  ${rule.id}  ${problem.at}\n       expected ${problem.expected}, got ${problem.actual}\n       fix: ${problem.fix ?? rule.fix}`,
  );
  const lines = [
    `${planned.id}: ${planned.title}`,
    "",
    ...(before === undefined
      ? []
      : [requestText(before.exchange.request, baseUrl, mask), "", answerText(before.exchange, mask), ""]),
    requestText(exchange.request, baseUrl, mask),
    "",
    answerText(exchange, mask),
    "",
    ...verdict,
    ...(inconclusive === undefined ? [] : [`inconclusive: ${inconclusive}`]),
    ...(verdict.length === 0 && inconclusive === undefined ? ["nothing is wrong with this answer"] : []),
    "",
  ];
  return printable(mask(lines.join("\n")));
}
