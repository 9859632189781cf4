/** A text escaped for HTML or XML, in attributes too. Characters that XML 1.0 (section 2.2) does not allow become U+FFFD, and no line is a workflow command, which GitHub's runner reads in any output. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
    .replaceAll(/^(\s*):(?=:)/gm, "$1&#58;")
    .replaceAll("##[", "#&#35;[");
}
