/** A text in both languages, as elements; the page's style shows the one that the reader chose. */
export function bothLanguages(english: string, korean: string): readonly HTMLElement[] {
  return [part("en", english), part("ko", korean)];
}

function part(language: "en" | "ko", text: string): HTMLElement {
  const span = document.createElement("span");
  span.lang = language;
  span.className = `p-${language}`;
  span.textContent = text;
  return span;
}
