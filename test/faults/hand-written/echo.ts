import { randomBytes } from "node:crypto";
import type { AnswerContext } from "../../partner/parts.ts";
import { answers, answersOn, ofKind, withHeader } from "../change.ts";
import type { Fault } from "../fault.ts";
import { RULE } from "../rules.ts";
import { asking, body, bodyOf } from "../witness.ts";

type Row = Omit<Fault, "kind">;

const NAME = "X-KM-Correlation-Id";

/** The id that comes back is made from the request's. */
const changed = (
  id: string,
  breaks: string,
  change: (own: string, context: AnswerContext) => string | readonly string[],
): Row => ({
  id,
  breaks,
  rule: RULE.echo,
  change: answers((answer, context) => withHeader(answer, NAME, change(String(answer.headers[NAME]), context))),
  witness: asking({}, {}),
});

/** No id comes back with some answers. */
const missing = (
  id: string,
  breaks: string,
  more: Pick<Row, "witness"> & { when: (context: AnswerContext) => boolean },
): Row => ({
  id,
  breaks,
  rule: RULE.headerMissing,
  change: answers((answer, context) => (more.when(context) ? withHeader(answer, NAME, undefined) : answer)),
  witness: more.witness,
});

/** Faults in how the correlation id is carried back. */
export const ECHO_FAULTS = ofKind("echo", [
  missing("id-dropped", "carries no correlation id back", { when: () => true, witness: asking({}) }),
  missing("id-dropped-on-refusal", "carries no correlation id back with a refusal", {
    when: ({ verdict }) => verdict.kind === "invalid",
    witness: body({ par: '""' }),
  }),
  missing("id-dropped-on-success", "carries no correlation id back with a success", {
    when: ({ verdict }) => verdict.kind === "success",
    witness: asking({}),
  }),
  missing("id-dropped-on-no-account", "carries no correlation id back where there is no account", {
    when: ({ verdict }) => verdict.kind === "noAccount",
    witness: body({ userId: "9007199254740995" }),
  }),
  missing("id-dropped-on-malformed", "carries no correlation id back where the body is no JSON", {
    when: ({ verdict }) => verdict.kind === "invalid" && verdict.at === "body",
    witness: bodyOf("{"),
  }),
  missing("id-dropped-on-wrong-token", "carries no correlation id back where the token is wrong", {
    when: ({ verdict }) => verdict.kind === "invalid" && verdict.at === "x-km-tran-token",
    witness: asking({ secretKey: "another" }),
  }),
  missing("id-dropped-on-media-type", "carries no correlation id back where the content type is wrong", {
    when: ({ verdict }) => verdict.kind === "invalid" && verdict.at === "content-type",
    witness: asking({ headers: { "Content-Type": "text/plain" } }),
  }),
  changed("id-constant", "carries one and the same id back", () => "261122000000-0000000"),
  changed(
    "id-fresh",
    "carries an id of its own back",
    (own) => `${own.slice(0, 13)}${randomBytes(4).toString("hex").slice(0, 7)}`,
  ),
  changed("id-capitals", "carries the id back in capitals", (own) => own.toUpperCase()),
  changed("id-small-letters", "carries the id back in small letters", (own) => own.toLowerCase()),
  changed("id-cut", "carries the id's time back only", (own) => own.slice(0, 12)),
  changed("id-longer", "carries the id back with a digit more", (own) => `${own}0`),
  changed("id-quoted", "carries the id back in quotation marks", (own) => `"${own}"`),
  changed("id-twice", "carries the id back in two header lines", (own) => [own, own]),
  changed("id-no-hyphen", "carries the id back with another separator", (own) => own.replace("-", "_")),
  {
    ...changed("id-numbered", "carries the id back with its last digit set to a counter's", (own) => own),
    change: (good) => {
      let count = 0;
      return answers((answer) => withHeader(answer, NAME, String(answer.headers[NAME]).slice(0, -1) + (count++ % 10)))(
        good,
      );
    },
  },
  {
    ...changed("id-of-the-request-before", "carries the id of the request before back", (own) => own),
    change: (good) => {
      let before = "261122000000-0000000";
      return answers((answer) => {
        const carried = before;
        before = String(answer.headers[NAME]);
        return withHeader(answer, NAME, carried);
      })(good);
    },
  },
  {
    id: "id-misnamed",
    breaks: "carries the id back under another name",
    rule: RULE.headerMissing,
    change: answersOn(["success", "invalid", "noMember", "noAccount"], (answer) =>
      withHeader(withHeader(answer, NAME, undefined), "X-Correlation-Id", answer.headers[NAME]),
    ),
    witness: asking({}),
  },
]);
