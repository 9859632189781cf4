import { printableLine } from "../../contract/show/printable.ts";

/** A text that Markdown and HTML show as it is: one line, no markup, no links, no mentions. CommonMark, section 2.4. */
export function escapeMarkdown(text: string): string {
  return printableLine(text.replaceAll(/\s+/g, " "))
    .replaceAll(/[\\`*_{}[\]()#!|~]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;")
    .replaceAll("://", ":&#47;&#47;");
}
