import { element } from "../dom.ts";
import { bilingual } from "../texts.ts";
import { highlightJson } from "./highlight-json.ts";
import type { TextPieces } from "./text-pieces.ts";

/**
 * A text in pieces, so that an answer of many megabytes keeps the page usable: the first one with its tokens in colours, a
 * button that adds the next, and one that saves `whole`, the body as it arrived.
 */
export function createBodyView(pieces: TextPieces, whole: string): HTMLElement {
  const shown = element("pre", { tabindex: "0", class: "try-it-text" }, highlightJson(pieces.next()));
  const isWhole = (): boolean => pieces.given() >= pieces.length;
  if (isWhole()) return shown;
  const count = element("span", { role: "status", class: "try-it-quiet" });
  const more = element("button", { type: "button", class: "try-it-small" }, bilingual("showMore"));
  const save = element("button", { type: "button", class: "try-it-small" }, bilingual("saveBody"));
  const say = (): void => {
    const [given, length] = [pieces.given(), pieces.length].map((number) => number.toLocaleString("en"));
    count.replaceChildren(`${given} `, bilingual("shownOf"), ` ${length}`);
  };
  more.addEventListener("click", () => {
    shown.append(highlightJson(pieces.next()));
    say();
    more.hidden = isWhole();
  });
  save.addEventListener("click", () => saveText(whole));
  say();
  return element("div", {}, shown, element("p", { class: "try-it-line" }, count, more, save));
}

function saveText(text: string): void {
  const url = URL.createObjectURL(new Blob([text]));
  element("a", { href: url, download: "answer.txt" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
