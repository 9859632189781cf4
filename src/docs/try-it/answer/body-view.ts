import { element } from "../dom.ts";
import { bilingual } from "../texts.ts";
import { highlightJson } from "./highlight-json.ts";

/** Characters that are shown at once, and added by each press of "Show more": some thousands of tokens. */
const portion = 40_000;

/**
 * A text in portions, so that an answer of many megabytes keeps the page usable: the first one with its tokens in colours, a
 * button that adds the next, and one that saves `whole`, the body as it arrived.
 */
export function createBodyView(text: string, whole: string): HTMLElement {
  const shown = element("pre", { tabindex: "0", class: "try-it-text" });
  let end = 0;
  const showNext = (): void => {
    const next = endOfPortion(text, end);
    shown.append(highlightJson(text.slice(end, next)));
    end = next;
  };
  showNext();
  if (end === text.length) return shown;
  const count = element("span", { role: "status", class: "try-it-quiet" });
  const more = element("button", { type: "button", class: "try-it-small" }, bilingual("showMore"));
  const save = element("button", { type: "button", class: "try-it-small" }, bilingual("saveBody"));
  const say = (): void =>
    count.replaceChildren(`${end.toLocaleString("en")} `, bilingual("shownOf"), ` ${text.length.toLocaleString("en")}`);
  more.addEventListener("click", () => {
    showNext();
    say();
    more.hidden = end === text.length;
  });
  save.addEventListener("click", () => saveText(whole));
  say();
  return element("div", {}, shown, element("p", { class: "try-it-line" }, count, more, save));
}

/** Ends at a line's end where there is one near, so that no token is cut in most texts; never within a surrogate pair. */
function endOfPortion(text: string, start: number): number {
  const wanted = start + portion;
  if (wanted >= text.length) return text.length;
  const lineEnd = text.lastIndexOf("\n", wanted);
  if (lineEnd > start + portion / 2) return lineEnd;
  return /[\ud800-\udbff]/.test(text.charAt(wanted - 1)) ? wanted - 1 : wanted;
}

function saveText(text: string): void {
  const url = URL.createObjectURL(new Blob([text]));
  element("a", { href: url, download: "answer.txt" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
