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
    all: searchable(`${item.textContent} ${item instanceof HTMLElement ? (item.dataset.also ?? "") : ""}`),
  }));
  const narrow = (): void => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    const found = items
      .filter(({ all }) => words.every((word) => formsOf(word).some((form) => all.includes(form))))
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

/**
 * A text as it is searched, and once more without the spaces between Korean words: compounds are written with spaces and
 * without (결제 한도, 결제한도).
 */
function searchable(text: string): string {
  const folded = fold(text);
  return `${folded}\n${folded.replaceAll(/(?<=[가-힣])\s+(?=[가-힣])/g, "")}`;
}

/** Particles of Korean at the end of a noun, the longest first. */
const particle =
  /(?:으로부터|에서는|에게서|으로는|이라는|까지|부터|에서|에게|으로|처럼|보다|마다|이나|이란|에는|와는|과는|라는|은|는|이|가|을|를|의|에|로|와|과|도|만)$/;

/** A word as typed, and a Korean one also without its particle, where two syllables or more are left (한도를 finds 한도). */
function formsOf(word: string): readonly string[] {
  const stem = /[가-힣]$/.test(word) ? word.replace(particle, "") : word;
  return stem.length >= 2 && stem !== word ? [word, stem] : [word];
}

function fold(text: string | null | undefined): string {
  return (text ?? "").normalize("NFKC").toLowerCase();
}
