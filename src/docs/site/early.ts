import { chosenLanguage, chosenTheme, setLanguage, setTheme } from "./choices.ts";

/** Before the first paint: the reader's colours and language. */
export function applyChoices(): void {
  setTheme(chosenTheme());
  setLanguage(chosenLanguage());
}
