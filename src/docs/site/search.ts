/** No reader reads more, and a browser takes long to lay out thousands. */
const mostShown = 100;

/** Narrows the list of everything to what the reader types; the best matches come first. */
export function startSearch(): void {
  const input = document.getElementById("p-query");
  const list = document.getElementById("p-results");
  const count = document.getElementById("p-found");
  const more = document.getElementById("p-more");
  if (!(input instanceof HTMLInputElement) || list === null || count === null || more === null) return;
  const items = [...list.children].map((item) => ({
    item,
    title: fold(item.querySelector("a")?.textContent),
    all: fold(item.textContent),
  }));
  const narrow = (): void => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    const found = items
      .filter(({ all }) => words.every((word) => all.includes(word)))
      .map((entry) => ({ ...entry, rank: rankOf(entry.title, words) }))
      .sort((left, right) => left.rank - right.rank);
    list.replaceChildren(...found.slice(0, mostShown).map(({ item }) => item));
    count.textContent = String(found.length);
    more.hidden = found.length <= mostShown;
  };
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  input.addEventListener("input", narrow);
  input.form?.addEventListener("submit", (event) => event.preventDefault());
  input.focus();
  narrow();
}

/** 0 for a title that is or begins with the words, 1 for one that holds them all, 2 for the rest. */
function rankOf(title: string, words: readonly string[]): number {
  if (title.startsWith(words.join(" "))) return 0;
  return words.every((word) => title.includes(word)) ? 1 : 2;
}

function fold(text: string | null | undefined): string {
  return (text ?? "").normalize("NFKC").toLowerCase();
}
