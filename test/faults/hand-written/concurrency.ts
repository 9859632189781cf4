import { setTimeout as wait } from "node:timers/promises";
import type { Answer } from "../../partner/parts.ts";
import { bodyText, GOOD_BODY } from "../../partner/raw-request.ts";
import type { LimitOrder, Settlement } from "../../partner/store.ts";
import { answers, ofKind, withHeader } from "../change.ts";
import { RULE } from "../rules.ts";
import { asking, together } from "../witness.ts";

const NAME = "X-KM-Correlation-Id";

/** Known and unknown members by turns. */
const mixed = (index: number) => ({
  body: bodyText({ userId: index % 2 === 0 ? "9007199254740993" : "9007199254740992" }),
});

/** Answers with another status while more than `most` requests are in work at once. */
const whenBusy = (most: number, change: (answer: Answer) => Answer) => () => {
  let working = 0;
  return async (answer: Answer): Promise<Answer> => {
    working += 1;
    const busy = working > most;
    await wait(10);
    working -= 1;
    return busy ? change(answer) : answer;
  };
};

/** Faults that show when requests come at once, or again. */
export const CONCURRENCY_FAULTS = ofKind("concurrency", [
  {
    id: "id-shared",
    breaks: "keeps the correlation id in one place for all requests",
    rule: [...RULE.echo, ...RULE.together],
    change: (good) => {
      let latest: Answer["headers"][string] = "";
      return answers(async (answer) => {
        latest = answer.headers[NAME] ?? "";
        await wait(10);
        return withHeader(answer, NAME, latest);
      })(good);
    },
    witness: together(8),
  },
  {
    id: "order-shared",
    breaks: "keeps the request's data in one place for all requests",
    rule: RULE.together,
    change: (good) => {
      let latest: LimitOrder;
      return {
        ...good,
        settle: async (store, order) => {
          latest = order;
          await wait(10);
          return good.settle(store, latest);
        },
      };
    },
    witness: together(8, mixed),
  },
  {
    id: "busy-503",
    breaks: "answers 503 where more than two requests are in work",
    rule: [...RULE.crash, ...RULE.together],
    change: (good) => answers(whenBusy(2, (answer) => ({ ...answer, status: 503 }))())(good),
    witness: together(8),
  },
  {
    id: "busy-invalid",
    breaks: "answers 000_002 where its database is in use",
    rule: RULE.together,
    change: (good) =>
      answers(
        whenBusy(1, (answer) => ({
          ...answer,
          status: 400,
          body: '{"response":{"code":"000_002","description":"Invalid input parameter"}}',
        }))(),
      )(good),
    witness: together(8),
  },
  {
    id: "busy-empty",
    breaks: "sends an answer without body where more than one request is in work",
    rule: [...RULE.readable, ...RULE.together],
    change: (good) => answers(whenBusy(1, (answer) => ({ ...answer, body: "" }))())(good),
    witness: together(8),
  },
  {
    id: "busy-dropped",
    breaks: "drops the connection where more than two requests are in work",
    rule: [...RULE.answered, ...RULE.together],
    change: (good) => {
      let working = 0;
      return {
        ...good,
        send: async (response, answer, context) => {
          working += 1;
          const busy = working > 2;
          await wait(10);
          working -= 1;
          if (busy) response.destroy();
          else good.send(response, answer, context);
        },
      };
    },
    witness: together(8),
  },
  {
    id: "again-refused",
    breaks: "refuses a body that it has carried out before",
    rule: RULE.mustAccept,
    change: (good) => {
      const seen = new Set<string>();
      return {
        ...good,
        parse: (text) => {
          if (seen.has(text)) throw new SyntaxError("seen before");
          seen.add(text);
          return good.parse(text);
        },
      };
    },
    witness: asking({}, {}),
  },
  {
    id: "again-500",
    breaks: "fails with status 500 where a card has limits already",
    rule: RULE.crash,
    change: (good) => ({
      ...good,
      settle: (store, order) => {
        if (store.limitsOf(order.userId, order.par) !== undefined) throw new Error("UNIQUE constraint failed: limits");
        return good.settle(store, order);
      },
    }),
    witness: asking({}, {}),
  },
  {
    id: "first-answer-for-all",
    breaks: "gives every later request what the first was given",
    rule: RULE.scenario,
    change: (good) => {
      let first: Settlement | Promise<Settlement> | undefined;
      return {
        ...good,
        settle: (store, order) => {
          first ??= good.settle(store, order);
          return first;
        },
      };
    },
    witness: asking({ body: GOOD_BODY }, { body: bodyText({ userId: "9007199254740992" }) }),
  },
  {
    id: "same-limits-refused",
    breaks: "says 003_024 where the limits would not change",
    rule: RULE.scenario,
    change: (good) => ({
      ...good,
      settle: async (store, order) => {
        const old = store.limitsOf(order.userId, order.par);
        const settled = await good.settle(store, order);
        const same =
          old !== undefined && (["once", "day", "month"] as const).every((name) => old[name] === order.limits[name]);
        return settled === "success" && same ? "noAccount" : settled;
      },
    }),
    witness: asking({}, {}),
  },
  {
    id: "every-tenth-500",
    breaks: "answers 500 to every tenth request",
    rule: [...RULE.crash, ...RULE.together],
    change: (good) => {
      let count = 0;
      return answers((answer) => {
        count += 1;
        return count % 10 === 0 ? { ...answer, status: 500 } : answer;
      })(good);
    },
    witness: asking(...Array.from({ length: 10 }, () => ({}))),
  },
  {
    id: "after-thirty-429",
    breaks: "answers 429 to every request after the thirtieth",
    rule: RULE.status,
    change: (good) => {
      let count = 0;
      return answers((answer) => {
        count += 1;
        return count > 30 ? { ...answer, status: 429 } : answer;
      })(good);
    },
    witness: asking(...Array.from({ length: 31 }, () => ({}))),
  },
]);
