import { Lexer } from "yaml";
import { type Context, type LintRule, type Location, reportFinding, type Source } from "../../plugin-types.ts";

const mark = /^# unconfirmed\b/;

/** What `plate add` took from another endpoint, or made up to have a valid file, must not pass for what a page says. */
export const nothingUnconfirmed: LintRule = {
  id: "nothing-unconfirmed",
  asks: "No line of the contract's files ends with the comment # unconfirmed, which plate add writes after each fact that nobody has given.",
  visit: () => {
    const sources = new Set<Source>();
    return {
      ref: {
        enter: (_node, _context, { location }) => {
          if (location !== undefined) sources.add(location.source);
        },
      },
      Root: {
        enter: (_root, context) => {
          sources.add(context.location.source);
        },
        leave: (_root, context) => {
          for (const source of sources) checkSource(source, context);
        },
      },
    };
  },
};

function checkSource(source: Source, context: Context): void {
  if (!source.body.includes("# unconfirmed")) return;
  let offset = 0;
  for (const lexeme of new Lexer().lex(source.body)) {
    if (mark.test(lexeme)) {
      reportFinding(context, {
        at: placeAt(source, offset),
        what: "This line has not been compared with its source yet.",
        fix: "Correct it or find it right, and take the comment away.",
      });
    }
    if (!isControl(lexeme)) offset += lexeme.length;
  }
}

/** Lexemes of the package `yaml` that stand for no character of the text: start of a document, of a scalar, and of a flow error. */
function isControl(lexeme: string): boolean {
  return lexeme === "\u0002" || lexeme === "\u001f" || lexeme === "\u0018";
}

/** A place by line and column, as Redocly takes it too. */
function placeAt(source: Source, offset: number): Location {
  const before = source.body.slice(0, offset).split("\n");
  const start = { line: before.length, col: (before.at(-1) ?? "").length + 1 };
  return { source, pointer: undefined, start } as unknown as Location;
}
