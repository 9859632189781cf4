import { keepLanguage, keepTheme, setLanguage, setTheme } from "./choices.ts";

/** Brings the bar's buttons to life; without a script they stay hidden. */
export function startBar(): void {
  const theme = document.getElementById("p-theme");
  const language = document.getElementById("p-language");
  theme?.removeAttribute("hidden");
  language?.removeAttribute("hidden");
  theme?.addEventListener("click", () => {
    const next = document.documentElement.classList.contains("dark") ? "light" : "dark";
    setTheme(next);
    keepTheme(next);
  });
  language?.addEventListener("click", () => {
    const next = document.documentElement.dataset.language === "ko" ? "en" : "ko";
    setLanguage(next);
    keepLanguage(next);
  });
}
