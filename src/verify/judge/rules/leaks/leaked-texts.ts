/** What only the inside of a server writes, by the runtime or database that writes it. Each line of an answer is searched by itself. */
export interface LeakedText {
  readonly what: string;
  /** Matched against one line; must take time in proportion to its length. */
  readonly line: RegExp;
  /** A plain text that the line has to hold, so that most lines cost nothing. */
  readonly holds: readonly string[];
}

/** Words alone are innocent ("Error", "at 10:30", "Warning: limit reached"); each of these has a form that people do not write. */
export const leakedTexts: readonly LeakedText[] = [
  {
    what: "a JavaScript stack trace",
    holds: ["at "],
    line: /(?:^|\n|\\n)[ \t]{0,20}at [^\n\\"]{1,300}:\d{1,7}:\d{1,7}/,
  },
  {
    what: "a Java stack trace",
    holds: [".java:", ".kt:", ".scala:"],
    line: /\bat [\w.$/@]{1,300}\([\w$]{1,100}\.(?:java|kt|scala):\d{1,7}\)/,
  },
  {
    what: "a Java exception",
    holds: ["Exception", "Error"],
    line: /\b(?:javax?|jakarta|org|com|io|kotlin|scala)\.[\w.$]{1,200}(?:Exception|Error)\b/,
  },
  {
    what: "a Python stack trace",
    holds: ["Traceback", "File "],
    line: /Traceback \(most recent call last\)|File \\?"[^"\\]{1,300}\.py\\?", line \d{1,7}/,
  },
  {
    what: "an error of Python",
    holds: ["Error"],
    line: /\b(?:sqlalchemy|django|pydantic|psycopg2?|werkzeug|builtins)\.[\w.]{0,100}(?:Error|Exception)\b/,
  },
  { what: "a Go panic", holds: ["goroutine ", "panic: "], line: /\bgoroutine \d{1,9} \[|panic: runtime error/ },
  {
    what: "a .NET stack trace",
    holds: [":line "],
    line: /\bat [\w.<>`]{1,300}\([^)\n]{0,300}\) in [^\n]{1,300}:line \d/,
  },
  {
    what: "a .NET exception",
    holds: ["System.", "Microsoft."],
    line: /\b(?:System|Microsoft)\.[\w.]{1,200}Exception\b/,
  },
  {
    what: "a PHP error",
    holds: [" on line"],
    line: /\b(?:Fatal error|Parse error|Warning|Notice)(?:<\/b>)?: [^\n]{1,500} in (?:<b>)?\/[^\n]{1,300} on line/,
  },
  {
    what: "a PHP stack trace",
    holds: [".php"],
    line: /#\d{1,3} \/[^\n]{1,300}\.php\(\d{1,7}\)|\/[\w/.-]{1,200}\.php:\d{1,7}/,
  },
  { what: "a Ruby stack trace", holds: [".rb:"], line: /\/[\w/.-]{1,200}\.rb:\d{1,7}:in / },
  { what: "a Rust panic", holds: ["panicked at"], line: /thread '[^']{1,80}' panicked at/ },
  {
    what: "an error of PostgreSQL",
    holds: ["SQLSTATE", "PSQLException", "invalid byte sequence", "pg_"],
    line: /\bSQLSTATE\b|PSQLException|invalid byte sequence for encoding "|\bpg_(?:query|exec)\(\)/,
  },
  { what: "an error of Oracle", holds: ["ORA-"], line: /\bORA-\d{5}\b/ },
  {
    what: "an error of SQLite",
    holds: ["SQLITE_", "sqlite3."],
    line: /\bSQLITE_[A-Z]{3,}\b|\bsqlite3\.[A-Z]\w{1,40}Error\b/,
  },
  {
    what: "an error of MySQL",
    holds: ["SQL syntax", "ER_"],
    line: /error in your SQL syntax|\bER_[A-Z]{3,}(?:_[A-Z]+)+\b/,
  },
  {
    what: "an error of SQL Server",
    holds: ["SQL Server", "Unclosed quotation"],
    line: /\[SQL Server\]|Unclosed quotation mark after the character string/,
  },
  {
    what: "an error of MongoDB",
    holds: ["Mongo", "E11000"],
    line: /\bMongo(?:Server|Network|Bulk)?Error\b|\bE11000 duplicate key/,
  },
  {
    what: "an error of an object mapper",
    holds: ["Prisma", "Sequelize", "TypeORM", "QueryFailed", "hibernate"],
    line: /\bPrismaClient\w{1,40}Error\b|\bSequelize\w{1,40}Error\b|\bQueryFailedError\b|\borg\.hibernate\./,
  },
  {
    what: "a path of the server",
    holds: ["/node_modules/", "/site-packages/", "/vendor/bundle/"],
    line: /\/node_modules\/|\/site-packages\/|\/vendor\/bundle\//,
  },
];

/** Beyond these an answer is not searched: what leaks, leaks at its beginning. */
const mostCharacters = 65_536;
const longestLine = 1_000;

/** What of a server's inside a text shows; `undefined` where nothing does. Takes time in proportion to the text. */
export function leakIn(text: string): string | undefined {
  const searched = text.slice(0, mostCharacters);
  const candidates = leakedTexts.filter(({ holds }) => holds.some((part) => searched.includes(part)));
  if (candidates.length === 0) return undefined;
  for (const whole of searched.split(/\r?\n|\r/)) {
    for (let start = 0; start < whole.length; start += longestLine) {
      const line = whole.slice(start, start + longestLine + 200);
      const found = candidates.find((each) => each.holds.some((part) => line.includes(part)) && each.line.test(line));
      if (found !== undefined) return found.what;
    }
  }
  return undefined;
}
