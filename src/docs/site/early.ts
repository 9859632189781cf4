import { chosenLanguage, chosenTheme, keptLanguage, setLanguage, setTheme } from "./choices.ts";

/** Before the first paint: the reader's colours and language. A site with pages in that language goes on to those. */
export function applyChoices(): void {
  setTheme(chosenTheme());
  const { otherLanguage, otherPage, language } = document.documentElement.dataset;
  if (otherPage === undefined || language === undefined) {
    setLanguage(chosenLanguage());
    return;
  }
  // Whoever follows a link to a translated page stays there; the first pages follow the browser's language.
  const wanted = otherPage.startsWith("../") ? keptLanguage() : chosenLanguage();
  const isOther = wanted !== undefined && wanted !== language && otherLanguage?.split("-")[0] === wanted;
  if (isOther) location.replace(`${otherPage}${location.search}${location.hash}`);
}
