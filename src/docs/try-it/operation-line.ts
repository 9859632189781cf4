import type { TryItOperation } from "./data.ts";
import { element } from "./dom.ts";
import { bilingual } from "./texts.ts";

/** The line below an operation's title: method, path with a button that copies it, and the link to further documentation. */
export function createOperationLine({ method, path, externalDocs }: TryItOperation): HTMLElement {
  const told = element("span", { role: "status", class: "try-it-quiet" });
  const copy = element("button", { type: "button" }, bilingual("copyPath"));
  copy.addEventListener("click", async () => {
    const copied = await navigator.clipboard.writeText(path).then(
      () => true,
      () => false,
    );
    told.replaceChildren(bilingual(copied ? "copied" : "copyFailed"));
  });
  const name = externalDocs?.description ?? bilingual("externalDocs");
  return element(
    "div",
    { class: "p-operation-line" },
    element("code", {}, element("strong", {}, method), " ", path),
    copy,
    told,
    externalDocs !== undefined && element("a", { href: externalDocs.url, rel: "noopener" }, name),
  );
}
