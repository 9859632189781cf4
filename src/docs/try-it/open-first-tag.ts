import { redocTexts } from "../reference/redoc-texts.ts";

/** Redoc 3's button below a tag whose operations it does not show yet. */
const showButtons = "#api-content button[type=button]";

const showTexts: readonly string[] = ["+ Show", `+ ${redocTexts.Show}`];

/**
 * Opens the first tag as soon as Redoc makes it: readers of a short contract shall not have to look for it. The others stay
 * closed, since Redoc shows one tag at a time, and so does the first for a reader who comes for a certain operation.
 */
export function openFirstTag(): void {
  if (location.hash !== "") return;
  const observer = new MutationObserver(() => {
    const button = [...document.querySelectorAll<HTMLButtonElement>(showButtons)].find(({ textContent }) =>
      showTexts.includes(textContent?.trim() ?? ""),
    );
    if (button === undefined) return;
    observer.disconnect();
    button.click();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
