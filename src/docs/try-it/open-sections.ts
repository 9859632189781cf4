import { redocTexts } from "../reference/redoc-texts.ts";

/** Redoc 3's button below a tag whose operations it does not show yet. */
const showButtons = "#api-content button[type=button]";

const showTexts: readonly string[] = ["+ Show", `+ ${redocTexts.Show}`];

/**
 * Opens every tag of the page, once each, as soon as Redoc makes it: readers of a short contract shall not have to look for it.
 * A tag that the reader closes stays closed.
 */
export function openSections(): void {
  const opened = new WeakSet<HTMLButtonElement>();
  const open = (): void => {
    for (const button of document.querySelectorAll<HTMLButtonElement>(showButtons)) {
      if (opened.has(button) || !showTexts.includes(button.textContent?.trim() ?? "")) continue;
      opened.add(button);
      button.click();
    }
  };
  new MutationObserver(open).observe(document.body, { childList: true, subtree: true });
}
