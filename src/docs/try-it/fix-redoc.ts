/**
 * Gives Redoc 3.0's page what screen readers miss in it: the menu as a landmark, headings without gaps in their levels, and
 * names of buttons that hold the text that they show. Runs again whenever Redoc adds to the page.
 */
export function fixRedoc(): void {
  fixOnce();
  new MutationObserver(fixOnce).observe(document.body, { childList: true, subtree: true });
}

function fixOnce(): void {
  for (const menu of document.querySelectorAll("#redoc .menu-content")) {
    menu.setAttribute("role", "navigation");
    menu.setAttribute("aria-label", "Contents");
  }
  setLevel("#api-content h1", "2");
  setLevel('#api-content h4[data-component-name="Typography/H4"]', "3");
  setLevel("#api-content h5", "4");
  for (const button of document.querySelectorAll('#api-content button[aria-haspopup="menu"][aria-label]')) {
    const shown = button.textContent?.trim() ?? "";
    const name = button.getAttribute("aria-label") ?? "";
    if (!name.includes(shown)) button.setAttribute("aria-label", `${name.split(":")[0]}: ${shown}`);
  }
}

function setLevel(selector: string, level: string): void {
  for (const heading of document.querySelectorAll(selector)) {
    heading.setAttribute("role", "heading");
    heading.setAttribute("aria-level", level);
  }
}
