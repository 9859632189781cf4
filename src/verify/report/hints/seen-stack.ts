import type { HeaderLine } from "../../../contract/model/exchange.ts";
import { fieldValue } from "../../../contract/wire/header-fields.ts";

/** The platforms that hints are given for. */
export type Stack = "Java" | "Python" | "Node.js" | ".NET" | "Go" | "PHP";

/** What of an answer gives its server away. */
export interface AnswerTraits {
  readonly headers: readonly HeaderLine[];
  /** The body as text. */
  readonly text: string;
}

interface Trait {
  readonly stack: Stack;
  /** A header and what its value holds. */
  readonly header?: readonly [name: string, value: RegExp];
  /** What the body begins with or holds, in the pages that the framework itself writes. */
  readonly body?: RegExp;
}

/** How servers of the common stacks name themselves where nobody has told them not to. */
const traits: readonly Trait[] = [
  {
    stack: "Python",
    header: ["Server", /\b(?:werkzeug|gunicorn|uvicorn|hypercorn|waitress|wsgiserver|basehttp|python)\b/i],
  },
  { stack: "Node.js", header: ["X-Powered-By", /^(?:express|next\.js|sails)\b/i] },
  { stack: "PHP", header: ["X-Powered-By", /^php\b/i] },
  { stack: ".NET", header: ["X-Powered-By", /^asp\.net\b/i] },
  { stack: ".NET", header: ["Server", /\b(?:kestrel|microsoft-httpapi)\b/i] },
  {
    stack: "Java",
    header: ["Server", /\b(?:apache-coyote|tomcat|jetty|undertow|wildfly|glassfish|weblogic|netty)\b/i],
  },
  { stack: "Java", header: ["Set-Cookie", /^JSESSIONID=/] },
  { stack: "PHP", header: ["Set-Cookie", /^PHPSESSID=/] },
  { stack: "Node.js", header: ["Set-Cookie", /^connect\.sid=/] },
  { stack: "Java", body: /^\{"timestamp":[^{}]{1,60},"status":\d{3},"error":"/ },
  { stack: "Java", body: /<h1>Whitelabel Error Page<\/h1>|<h1>HTTP Status \d{3} /i },
  { stack: "Python", body: /^\{"detail":\[\{"(?:type|loc)":/ },
  { stack: "Python", body: /^<!doctype html>\s<html lang=en>\s<title>\d{3} /i },
  { stack: "Node.js", body: /<pre>Cannot [A-Z]{3,7} \// },
  { stack: ".NET", body: /"type":"https:\/\/tools\.ietf\.org\/html\/rfc\d+#section-[\d.]+","title":/ },
  { stack: "Go", body: /^(?:404 page not found|405 method not allowed|Method Not Allowed)\n$/ },
];

/** Beyond so many characters, no body is searched. */
const mostCharacters = 2_000;

/** What the answers of a target run on; `undefined` where none of them says, or they say different things (a proxy in front). */
export function seenStack(answers: Iterable<AnswerTraits>): Stack | undefined {
  const seen = new Set<Stack>();
  for (const { headers, text } of answers) {
    const start = text.slice(0, mostCharacters);
    for (const { stack, header, body } of traits) {
      const value = header === undefined ? undefined : fieldValue(headers, header[0]);
      if (value !== undefined && header?.[1].test(value) === true) seen.add(stack);
      if (body?.test(start) === true) seen.add(stack);
    }
  }
  const [only, ...others] = seen;
  return others.length === 0 ? only : undefined;
}
