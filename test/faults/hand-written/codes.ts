import type { Verdict } from "../../partner/parts.ts";
import { answers, ofKind, result } from "../change.ts";
import { RULE } from "../rules.ts";
import { asking, body, bodyOf, header } from "../witness.ts";

/** One code in place of another. */
const code = (kind: Verdict["kind"], text: string | number) => result(kind, { code: text });

const noMember = body({ userId: "9007199254740992" });
const noAccount = body({ userId: "9007199254740995" });
const invalid = body({ par: '""' });

/** Faults in which result code an answer carries. */
export const CODE_FAULTS = ofKind("codes", [
  {
    id: "no-member-as-no-account",
    breaks: "says 003_024 of a member that there is not",
    rule: RULE.scenario,
    change: code("noMember", "003_024"),
    witness: noMember,
  },
  {
    id: "no-account-as-no-member",
    breaks: "says 001_006 of a card without account",
    rule: RULE.scenario,
    change: code("noAccount", "001_006"),
    witness: noAccount,
  },
  {
    id: "codes-swapped",
    breaks: "takes 001_006 and 003_024 for one another",
    rule: RULE.scenario,
    change: (good) => code("noMember", "003_024")(code("noAccount", "001_006")(good)),
    witness: noAccount,
  },
  {
    id: "no-member-as-invalid",
    breaks: "says 000_002 of a member that there is not",
    rule: RULE.scenario,
    change: code("noMember", "000_002"),
    witness: noMember,
  },
  {
    id: "no-account-as-invalid",
    breaks: "says 000_002 of a card without account",
    rule: RULE.scenario,
    change: code("noAccount", "000_002"),
    witness: noAccount,
  },
  {
    id: "no-account-as-success",
    breaks: "carries out a request for a card without account",
    rule: RULE.scenario,
    change: (good) => ({
      ...good,
      settle: async (store, order) => {
        const settled = await good.settle(store, order);
        return settled === "noAccount" ? "success" : settled;
      },
    }),
    witness: noAccount,
  },
  {
    id: "no-member-as-success",
    breaks: "carries out a request for a member that there is not",
    rule: RULE.scenario,
    change: (good) => ({
      ...good,
      settle: async (store, order) => {
        const settled = await good.settle(store, order);
        return settled === "noMember" ? "success" : settled;
      },
    }),
    witness: noMember,
  },
  {
    id: "everything-success",
    breaks: "answers success to whatever comes",
    rule: RULE.mustRefuse,
    change: (good) => ({
      ...good,
      results: {
        ...good.results,
        invalid: good.results.success,
        noMember: good.results.success,
        noAccount: good.results.success,
      },
    }),
    witness: invalid,
  },
  {
    id: "everything-invalid",
    breaks: "answers 000_002 to whatever comes",
    rule: RULE.mustAccept,
    change: (good) => ({
      ...good,
      results: {
        ...good.results,
        success: good.results.invalid,
        noMember: good.results.invalid,
        noAccount: good.results.invalid,
      },
    }),
    witness: asking({}),
  },
  {
    id: "invalid-as-no-member",
    breaks: "says 001_006 of an invalid request",
    rule: RULE.mustRefuse,
    change: code("invalid", "001_006"),
    witness: invalid,
  },
  {
    id: "par-invalid-as-no-account",
    breaks: "says 003_024 where par is invalid",
    rule: RULE.mustRefuse,
    change: answers((answer, { verdict }) =>
      verdict.kind === "invalid" && verdict.at === "par"
        ? { ...answer, body: String(answer.body).replace("000_002", "003_024") }
        : answer,
    ),
    witness: invalid,
  },
  {
    id: "user-id-invalid-as-no-member",
    breaks: "says 001_006 where userId is out of its bounds",
    rule: RULE.mustRefuse,
    change: answers((answer, { verdict }) =>
      verdict.kind === "invalid" && verdict.at === "userId"
        ? { ...answer, body: String(answer.body).replace("000_002", "001_006") }
        : answer,
    ),
    witness: body({ userId: "0" }),
  },
  {
    id: "token-code-unknown",
    breaks: "says 000_401 of a wrong token, a code that the page does not have",
    rule: RULE.code,
    change: answers((answer, { verdict }) =>
      verdict.kind === "invalid" && verdict.at === "x-km-tran-token"
        ? { ...answer, body: String(answer.body).replace("000_002", "000_401") }
        : answer,
    ),
    witness: header("X-KM-Tran-Token", null),
  },
  {
    id: "malformed-code-unknown",
    breaks: "says 000_001 of a body that is no JSON",
    rule: RULE.code,
    change: answers((answer, { verdict }) =>
      verdict.kind === "invalid" && verdict.at === "body"
        ? { ...answer, body: String(answer.body).replace("000_002", "000_001") }
        : answer,
    ),
    witness: bodyOf("{"),
  },
  {
    id: "success-code-short",
    breaks: "says 00 of a success",
    rule: RULE.code,
    change: code("success", "00"),
    witness: asking({}),
  },
  {
    id: "success-code-unknown",
    breaks: "says 000_001 of a success",
    rule: RULE.code,
    change: code("success", "000_001"),
    witness: asking({}),
  },
  {
    id: "code-hyphen",
    breaks: "writes 000-002 for 000_002",
    rule: RULE.code,
    change: code("invalid", "000-002"),
    witness: invalid,
  },
  {
    id: "code-number",
    breaks: "writes a code as a number",
    rule: RULE.schema,
    change: code("noMember", 1006),
    witness: noMember,
  },
  {
    id: "code-blank",
    breaks: "writes a blank after the code",
    rule: RULE.code,
    change: code("success", "000_000 "),
    witness: asking({}),
  },
]);
