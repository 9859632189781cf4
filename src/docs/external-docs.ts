import { isJsonObject, type JsonObject } from "../contract/json/json.ts";
import { valueAt } from "../contract/json/json-pointer.ts";
import { type Html, html } from "./html.ts";
import { markdownText } from "./markdown.ts";
import { bilingual, pageTexts } from "./page-texts.ts";

/** Further documentation on another site. */
export interface ExternalDocs {
  readonly url: string;
  /** Markdown. */
  readonly description?: string;
}

/**
 * The `externalDocs` of the object at a JSON Pointer of the document (OpenAPI 3.1, section 4.8.11). `undefined` without one, and
 * for an address that is no web page: text of a contract must not become a link that runs something.
 */
export function externalDocsAt(document: JsonObject, pointer: string): ExternalDocs | undefined {
  return externalDocsOf(valueAt(document, pointer));
}

/** As `externalDocsAt`, of an object in hand. */
export function externalDocsOf(owner: unknown): ExternalDocs | undefined {
  const found = isJsonObject(owner) ? owner.externalDocs : undefined;
  if (!isJsonObject(found) || typeof found.url !== "string" || !isWebAddress(found.url)) return undefined;
  const { url, description } = found;
  return typeof description === "string" && description.trim() !== "" ? { url, description } : { url };
}

/** The link, named by its description. */
export function renderExternalDocs({ url, description }: ExternalDocs): Html {
  const name = description === undefined ? bilingual(pageTexts.externalDocs) : html`${markdownText(description)}`;
  return html`<a href="${url}" rel="noopener">${name}</a>`;
}

/** Whether a text of a contract can be a link: an absolute address of a web page, or one relative to the document. */
export function isWebAddress(url: string): boolean {
  if (url.trim() === "") return false;
  if (URL.canParse(url)) return /^https?:$/.test(new URL(url).protocol);
  return URL.canParse(url, "https://relative.example/") && !/^[\s\p{Cc}]*[a-z][a-z0-9+.-]*:/iu.test(url);
}
