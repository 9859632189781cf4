/** Redoc 3's button below a tag whose operations it does not show yet. */
const showButtons = "#api-content button[type=button]";
const giveUpAfterMs = 10_000;

/** Opens every tag of the page, once Redoc has come to life: readers of a short contract shall not have to look for it. */
export function openSections(): void {
  const open = (): void => {
    for (const button of document.querySelectorAll<HTMLButtonElement>(showButtons)) {
      if (button.textContent?.trim() === "+ Show") button.click();
    }
  };
  const watch = new MutationObserver(open);
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), giveUpAfterMs);
}
