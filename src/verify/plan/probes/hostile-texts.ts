/** One piece of text that servers, databases, templates or logs are known to trip over. */
export interface HostileText {
  readonly change: string;
  readonly title: string;
  /** As JSON writes it inside quotation marks: an escape where the character cannot stand for itself. */
  readonly json: string;
  /** As a header can hold it, in ISO 8859-1; absent where no header can carry it. */
  readonly header?: string;
}

/** Harmless by themselves: each only shows whether a text is treated as text. Unicode 16, RFC 8259 section 7 and 8.2. */
export const hostileTexts: readonly HostileText[] = [
  { change: "nul", title: "with a NUL character", json: "\\u0000" },
  { change: "lone-surrogate", title: "with half of a surrogate pair", json: "\\ud800" },
  { change: "control", title: "with a control character", json: "\\u001b" },
  { change: "line-breaks", title: "with line breaks", json: "\\r\\n" },
  { change: "apostrophe", title: "with an apostrophe", json: "'", header: "'" },
  { change: "quotation-mark", title: "with a quotation mark", json: '\\"', header: '"' },
  { change: "backslash", title: "with a backslash", json: "\\\\", header: "\\" },
  { change: "percent", title: "with percent signs, as formats and URLs have", json: "%s%n%", header: "%s%n%" },
  { change: "percent-nul", title: "with an encoded NUL", json: "%00", header: "%00" },
  { change: "markup", title: "with angle brackets and an ampersand", json: "<b>&lt;", header: "<b>&lt;" },
  { change: "sql", title: "with punctuation of SQL", json: "';--", header: "';--" },
  { change: "template", title: "with punctuation of templates", json: "${{<%=#{", header: "${{<%=#{" },
  { change: "path", title: "with steps of a path", json: "../..\\\\", header: "../..\\" },
  { change: "decomposed", title: "with a letter and its accent as two characters (NFD)", json: "e\\u0301" },
  { change: "composed", title: "with a letter that carries an accent (NFC)", json: "é", header: "\u00e9" },
  { change: "bidi", title: "with a change of the writing direction", json: "\\u202e" },
  { change: "zero-width", title: "with a character of no width", json: "\\u200b\\ufeff" },
  { change: "astral", title: "with a character beyond 16 bits", json: "😀" },
  { change: "non-character", title: "with a code point that is no character", json: "\\uffff" },
];

/** The few that find most, for places beyond the first ones of an operation. */
export const shortList: ReadonlySet<string> = new Set(["nul", "lone-surrogate", "apostrophe", "percent"]);
