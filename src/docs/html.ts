/** A text that is HTML already. Only the functions of this module make one. */
export interface Html {
  readonly html: string;
}

type HtmlPart = Html | string | number | false | undefined | readonly HtmlPart[];

/** A template whose every insertion is text, unless it is `Html` itself: contract text can never become an element. */
export function html(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { html: texts.reduce((written, text, index) => written + writePart(parts[index - 1]) + text) };
}

/** Vouches for a text that a library of ours or the browser's own serialiser wrote. */
export function trustedHtml(text: string): Html {
  return { html: text };
}

/** A text as HTML shows it literally, in an element or in a quoted attribute. HTML Standard, section 13.3. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A JSON text for a script element: `<` is written as an escape, so that nothing can end the element early. */
export function escapeScriptJson(json: string): string {
  return json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

function writePart(part: HtmlPart): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  return isList(part) ? part.map(writePart).join("") : part.html;
}

function isList(part: Html | readonly HtmlPart[]): part is readonly HtmlPart[] {
  return Array.isArray(part);
}
