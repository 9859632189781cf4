import { keepLanguage, keepTheme, setLanguage, setTheme } from "./choices.ts";
import { addCopyButtons } from "./copy-buttons.ts";

/** Brings the bar's buttons to life, which stay hidden without a script, and gives blocks of code theirs. */
export function startBar(): void {
  addCopyButtons();
  const theme = document.getElementById("p-theme");
  const language = document.getElementById("p-language");
  theme?.removeAttribute("hidden");
  theme?.addEventListener("click", () => {
    const next = document.documentElement.classList.contains("dark") ? "light" : "dark";
    setTheme(next);
    keepTheme(next);
  });
  language?.removeAttribute("hidden");
  if (language instanceof HTMLAnchorElement) {
    leadOn(language);
    return;
  }
  language?.addEventListener("click", () => {
    const next = document.documentElement.dataset.language === "ko" ? "en" : "ko";
    keepLanguage(next);
    setLanguage(next);
  });
}

/** The link to the page in the other language keeps the choice, and the place on the page. */
function leadOn(link: HTMLAnchorElement): void {
  link.addEventListener("click", () => {
    keepLanguage(link.hreflang.startsWith("ko") ? "ko" : "en");
    const page = link.getAttribute("href")?.replace(/[?#].*$/, "") ?? "";
    link.href = `${page}${location.search}${location.hash}`;
  });
}
