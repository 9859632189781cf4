import { chosenLanguage } from "../site/choices.ts";

/**
 * Redoc chooses its words while it renders, so another language needs the page anew. Where the reader has begun to fill in a
 * panel, that would be lost: there Redoc's words follow with the next load. Where no choice can be kept, nothing is loaded.
 */
export function reloadOnLanguage(): void {
  let hasBegun = false;
  const notice = ({ target }: Event): void => {
    hasBegun ||= target instanceof Element && target.closest(".try-it") !== null;
  };
  document.addEventListener("input", notice);
  document.addEventListener("click", notice);
  document.addEventListener("plate:language", () => {
    if (!hasBegun && chosenLanguage() === document.documentElement.dataset.language) location.reload();
  });
}
