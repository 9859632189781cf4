import type { Judgement } from "./answer/judge-answer.ts";
import type { OpenedAnswer } from "./answer/open-answer.ts";
import { element } from "./dom.ts";
import { bilingual } from "./texts.ts";

/** One exchange of a panel. */
export interface PastExchange {
  readonly sentAt: Date;
  readonly opened: OpenedAnswer;
  readonly judgement: Judgement;
  /** Puts what was sent into the form again, without the secrets. */
  readonly useAgain: () => void;
}

/** The exchanges of one panel, for as long as the page is open: nothing is stored. */
export interface History {
  readonly section: HTMLElement;
  readonly add: (exchange: PastExchange) => void;
}

/** The oldest go beyond these. */
const mostExchanges = 20;
const mostCharacters = 20_000_000;

/** A list of what was sent, the newest first; `show` shows an answer of it again. */
export function createHistory(show: (exchange: PastExchange) => void): History {
  let kept: readonly PastExchange[] = [];
  const list = element("ol", { reversed: true });
  const count = element("span", { class: "try-it-count" });
  const section = element(
    "details",
    { class: "try-it-group try-it-history", hidden: true },
    element("summary", {}, bilingual("history"), count),
    list,
  );
  const add = (exchange: PastExchange): void => {
    kept = withinLimits([exchange, ...kept]);
    count.textContent = ` ${kept.length}`;
    section.hidden = false;
    list.replaceChildren(...kept.map((each) => createEntry(each, show)));
  };
  return { section, add };
}

function withinLimits(exchanges: readonly PastExchange[]): readonly PastExchange[] {
  let characters = 0;
  return exchanges.slice(0, mostExchanges).filter(({ opened }, index) => {
    characters += opened.answer.body.length;
    return index === 0 || characters <= mostCharacters;
  });
}

function createEntry(exchange: PastExchange, show: (exchange: PastExchange) => void): HTMLElement {
  const { sentAt, opened, judgement, useAgain } = exchange;
  const time = element("time", { datetime: sentAt.toISOString() }, sentAt.toLocaleTimeString());
  const what = [String(opened.answer.status), judgement.code, `${Math.round(opened.answer.durationMs)} ms`];
  const button = (name: "showAgain" | "useAgain", act: () => void): HTMLElement => {
    const made = element("button", { type: "button", class: "try-it-small" }, bilingual(name));
    made.addEventListener("click", act);
    return made;
  };
  return element(
    "li",
    { class: "try-it-past" },
    time,
    element("code", {}, what.filter((part) => part !== undefined).join(" · ")),
    button("showAgain", () => show(exchange)),
    button("useAgain", useAgain),
  );
}
