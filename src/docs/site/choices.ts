/** The two sets of colours. */
export type Theme = "light" | "dark";
/** The languages of the interface. */
export type Language = "en" | "ko";

/** Redoc keeps its colours under this name; ours are the same. */
const themeKey = "redoc.colorMode";
const languageKey = "plate.language";

/** What the reader chose on an earlier page, or else the system's setting. */
export function chosenTheme(): Theme {
  const kept = recall(themeKey);
  if (kept === "light" || kept === "dark") return kept;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The language that the reader chose on an earlier page, if any. */
export function keptLanguage(): Language | undefined {
  const kept = recall(languageKey);
  return kept === "en" || kept === "ko" ? kept : undefined;
}

/** What the reader chose on an earlier page, or else the browser's first language. */
export function chosenLanguage(): Language {
  const kept = keptLanguage();
  if (kept !== undefined) return kept;
  return navigator.language.toLowerCase().startsWith("ko") ? "ko" : "en";
}

/** Shows one set of colours: the classes that Redoc understands, too. */
export function setTheme(theme: Theme): void {
  const { classList } = document.documentElement;
  classList.remove("light", "dark");
  classList.add(theme);
}

/**
 * Shows the interface's texts in one language; listeners of `plate:language` hear of it. The page's own `lang` stays:
 * the contract's texts are in the language that they are written in.
 */
export function setLanguage(language: Language): void {
  document.documentElement.dataset.language = language;
  document.dispatchEvent(new Event("plate:language"));
}

/** Keeps a choice for the next pages; where storage is off, it holds for this page. */
export function keepTheme(theme: Theme): void {
  keep(themeKey, theme);
}

/** As `keepTheme`, for the language. */
export function keepLanguage(language: Language): void {
  keep(languageKey, language);
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage can be forbidden; the choice is then good for this page only.
  }
}
