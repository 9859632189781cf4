import { element, uniqueId } from "../dom.ts";
import type { Answer } from "../send-request.ts";
import { bilingual, type TextName } from "../texts.ts";
import { createBodyView } from "./body-view.ts";
import type { Judgement } from "./judge-answer.ts";
import type { OpenedAnswer } from "./open-answer.ts";
import { jsonPieces, plainPieces } from "./text-pieces.ts";

/** The place where answers are shown. */
export interface AnswerPane {
  readonly section: HTMLElement;
  /** A sentence in place of an answer; `detail` is text from the browser or a library. */
  readonly showNote: (name: TextName, detail?: string) => void;
  readonly showAnswer: (opened: OpenedAnswer, judgement: Judgement) => void;
}

/**
 * The response pane. Its first line is announced to screen readers when it changes; `nameId` is the id of the element that
 * names the operation, so that the panes of a page can be told apart.
 */
export function createAnswerPane(nameId: string): AnswerPane {
  const headingId = uniqueId("response");
  const status = element("div", { role: "status", class: "try-it-status" });
  const content = element("div", { class: "try-it-answer" });
  const section = element(
    "section",
    { class: "try-it-response", "aria-labelledby": `${headingId} ${nameId}` },
    element("h4", { id: headingId }, bilingual("response")),
    status,
    content,
  );
  const showNote = (name: TextName, detail?: string): void => {
    const isProblem = !quietNotes.has(name);
    status.replaceChildren(
      element("p", { class: isProblem ? "try-it-problem" : "try-it-quiet" }, bilingual(name), detail && ` ${detail}`),
    );
    content.replaceChildren();
  };
  showNote("noResponse");
  return {
    section,
    showNote,
    showAnswer: ({ answer, secrecy }, judgement) => {
      status.replaceChildren(...describeStatus(answer, judgement), ...describeSecrecy(secrecy, judgement));
      content.replaceChildren(showBody(answer), showHeaders(answer));
    },
  };
}

const quietNotes = new Set<TextName>(["noResponse", "sending", "cancelled"]);

function describeStatus(answer: Answer, judgement: Judgement): readonly HTMLElement[] {
  const good = answer.status < 400;
  const line = element(
    "p",
    { class: "try-it-line" },
    element("strong", { class: good ? "try-it-good" : "try-it-bad" }, `${answer.status} ${answer.statusText}`.trim()),
    judgement.code !== undefined && element("code", { class: "try-it-code" }, judgement.code),
    element(
      "span",
      { class: "try-it-quiet" },
      `${Math.max(1, Math.round(answer.durationMs))} `,
      bilingual("answeredIn"),
    ),
  );
  return [line, ...describeCode(judgement), ...describeConformance(judgement)];
}

function describeSecrecy(secrecy: OpenedAnswer["secrecy"], { cameInClear }: Judgement): readonly HTMLElement[] {
  if (cameInClear === true) return [element("p", { class: "try-it-problem" }, bilingual("cameInClear"))];
  if (secrecy === "clear") return [];
  return [element("p", { class: secrecy === "encrypted" ? "try-it-problem" : "try-it-quiet" }, bilingual(secrecy))];
}

function describeCode({ code, knownCode }: Judgement): readonly HTMLElement[] {
  if (code === undefined) return [];
  if (knownCode === undefined) return [element("p", { class: "try-it-problem" }, bilingual("unknownCode"))];
  const meaning = element("p", {}, element("strong", {}, knownCode.message), ". ", knownCode.meaning.trim());
  if (knownCode.class === "success") return [meaning];
  return [meaning, element("p", {}, element("strong", {}, bilingual("whatToDo")), " ", knownCode.fix.trim())];
}

/** Violations beyond these are counted: a long list of wrong items would bury the page. */
const mostViolations = 50;

function describeConformance({ violations, tooDeep, tooLong, cameInClear }: Judgement): readonly HTMLElement[] {
  if (tooLong === true) return [element("p", { class: "try-it-quiet" }, bilingual("tooLongToJudge"))];
  if (tooDeep === true) return [element("p", { class: "try-it-problem" }, bilingual("notJudged"))];
  if (violations === undefined || (violations.length === 0 && cameInClear === true)) return [];
  if (violations.length === 0) return [element("p", { class: "try-it-conforms" }, "✓ ", bilingual("conforms"))];
  const listed = violations.slice(0, mostViolations);
  if (violations.length > listed.length) listed.push(`… (${violations.length})`);
  const list = element("ul", {}, ...listed.map((violation) => element("li", {}, violation)));
  return [element("div", { class: "try-it-problem" }, element("p", {}, "✗ ", bilingual("violates")), list)];
}

function showBody(answer: Answer): HTMLElement {
  if (answer.body === "") return element("p", { class: "try-it-quiet" }, bilingual("emptyBody"));
  const plain = (): HTMLElement => createBodyView(plainPieces(answer.body), answer.body);
  const lines = jsonPieces(answer.body);
  if (lines === undefined) return element("div", {}, plain());
  const shown = element("div", {}, createBodyView(lines, answer.body));
  let isLaidOut = true;
  const toggle = element("button", { type: "button", class: "try-it-small" }, bilingual("asItCame"));
  toggle.addEventListener("click", () => {
    isLaidOut = !isLaidOut;
    const again = isLaidOut ? jsonPieces(answer.body) : undefined;
    shown.replaceChildren(again === undefined ? plain() : createBodyView(again, answer.body));
    toggle.replaceChildren(bilingual(isLaidOut ? "asItCame" : "laidOut"));
  });
  return element("div", {}, shown, toggle);
}

function showHeaders(answer: Answer): HTMLElement {
  const rows = answer.headers.map(([name, value]) =>
    element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)),
  );
  return element(
    "details",
    { class: "try-it-group" },
    element("summary", {}, bilingual("answerHeaders"), element("span", { class: "try-it-count" }, ` ${rows.length}`)),
    element("table", {}, element("tbody", {}, ...rows)),
    element("p", { class: "try-it-quiet" }, bilingual("readableHeaders")),
  );
}
