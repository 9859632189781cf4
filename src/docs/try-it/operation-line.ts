import type { SharedHeaderLine, TryItOperation } from "./data.ts";
import { element } from "./dom.ts";
import { bilingual } from "./texts.ts";

/** The line below an operation's title: method, path with a button that copies it, the link to further documentation, and the headers of every request. */
export function createOperationLine(operation: TryItOperation): HTMLElement {
  const { method, path, externalDocs, sharedHeaders = [] } = operation;
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
    sharedHeaders.length > 0 && createSharedHeaders(sharedHeaders),
  );
}

/** What each request carries whatever it asks for: one line, which opens. */
function createSharedHeaders(headers: readonly SharedHeaderLine[]): HTMLElement {
  const entries = headers.flatMap(({ name, required, description, href }) => [
    element("dt", {}, element("a", { href }, element("code", {}, name)), " ", required && bilingual("required")),
    element("dd", {}, description ?? ""),
  ]);
  return element(
    "details",
    { class: "p-shared-headers" },
    element("summary", {}, bilingual("sharedHeaders"), ` ${headers.length}`),
    element("dl", {}, ...entries),
  );
}
