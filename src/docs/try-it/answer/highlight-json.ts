import { element } from "../dom.ts";

const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g;

/** The text, unchanged to the last character, with the tokens of JSON in elements of their own. */
export function highlightJson(text: string): DocumentFragment {
  const shown = document.createDocumentFragment();
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    const [whole, quoted, colon = ""] = match;
    shown.append(text.slice(end, match.index));
    shown.append(element("span", { class: `json-${kindOf(quoted, colon)}` }, quoted ?? whole), colon);
    end = match.index + whole.length;
  }
  shown.append(text.slice(end));
  return shown;
}

function kindOf(quoted: string | undefined, colon: string): "name" | "text" | "value" {
  if (quoted === undefined) return "value";
  return colon === "" ? "text" : "name";
}
