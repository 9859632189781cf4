import { expect, it } from "vitest";
import { type RetryRules, retryPolicy } from "../../src/client/settings/retry-policy.ts";

const nowMs = Date.UTC(2026, 0, 1, 0, 0, 0);
const policy: RetryRules = { maxAttempts: 99 };
const unanswered = { attempt: 1, random: () => 0, nowMs, retryAfter: null };

it.each<{
  what: string;
  policy: RetryRules;
  attempt: number;
  random: number;
  retryAfter: string | null;
  delayMs: number;
}>([
  { what: "at most 200 ms at first", policy, attempt: 1, random: 1, retryAfter: null, delayMs: 200 },
  { what: "twice that next", policy, attempt: 2, random: 1, retryAfter: null, delayMs: 400 },
  { what: "at most 5 s ever", policy, attempt: 30, random: 1, retryAfter: null, delayMs: 5000 },
  { what: "anything down to nothing, by chance", policy, attempt: 5, random: 0, retryAfter: null, delayMs: 0 },
  {
    what: "the policy's own base",
    policy: { ...policy, baseDelayMs: 10 },
    attempt: 3,
    random: 0.5,
    retryAfter: null,
    delayMs: 20,
  },
  {
    what: "the policy's own cap",
    policy: { ...policy, maxDelayMs: 300 },
    attempt: 4,
    random: 1,
    retryAfter: null,
    delayMs: 300,
  },
  { what: "what the server asks for, in seconds", policy, attempt: 1, random: 1, retryAfter: "7", delayMs: 7000 },
  {
    what: "what the server asks for, as a date",
    policy,
    attempt: 1,
    random: 1,
    retryAfter: "Thu, 01 Jan 2026 00:00:03 GMT",
    delayMs: 3000,
  },
  { what: "its own pause where the server's is shorter", policy, attempt: 3, random: 1, retryAfter: "0", delayMs: 800 },
  {
    what: "its own pause where the date has passed",
    policy,
    attempt: 1,
    random: 1,
    retryAfter: "Thu, 01 Jan 1970 00:00:00 GMT",
    delayMs: 200,
  },
  {
    what: "its own pause where the server speaks in riddles",
    policy,
    attempt: 1,
    random: 1,
    retryAfter: "soon",
    delayMs: 200,
  },
])("waits $what", ({ policy: own, attempt, random, retryAfter, delayMs }) => {
  const ended = { ...unanswered, attempt, status: 503, failure: undefined, random: () => random, retryAfter };
  expect(retryPolicy(own)(ended)).toBe(delayMs);
});

it.each([
  { form: "today's", retryAfter: "Thu, 01 Jan 2026 00:00:03 GMT" },
  { form: "that of RFC 850", retryAfter: "Thursday, 01-Jan-26 00:00:03 GMT" },
  { form: "that of asctime, which names no zone", retryAfter: "Thu Jan  1 00:00:03 2026" },
])("reads a date in any form that HTTP has, wherever the machine stands: $form", ({ retryAfter }) => {
  const { TZ } = process.env;
  process.env.TZ = "Asia/Seoul";
  try {
    const ended = { ...unanswered, status: 503, failure: undefined, retryAfter };
    expect(retryPolicy(policy)(ended)).toBe(3000);
  } finally {
    if (TZ === undefined) Reflect.deleteProperty(process.env, "TZ");
    else process.env.TZ = TZ;
  }
});

it("tries what may pass by itself, or what the policy names", () => {
  const statuses = [301, 401, 404, 408, 425, 429, 500, 501, 502, 503, 504];
  const triedStatuses = (rules: RetryRules) =>
    statuses.filter((status) => retryPolicy(rules)({ ...unanswered, status, failure: undefined }) !== undefined);
  expect(triedStatuses(policy)).toEqual([408, 425, 429, 500, 502, 503, 504]);
  expect(triedStatuses({ ...policy, statuses: [404] })).toEqual([404]);
  const failures = ["connection", "time-out", "aborted", "malformed-answer", "contract-violation"];
  const triedFailures = (rules: RetryRules) =>
    failures.filter((failure) => retryPolicy(rules)({ ...unanswered, status: undefined, failure }) !== undefined);
  expect(triedFailures(policy)).toEqual(["connection", "time-out"]);
  expect(triedFailures({ ...policy, failures: ["connection"] })).toEqual(["connection"]);
});

it("makes as many attempts as it says", () => {
  const ended = { ...unanswered, status: 503, failure: undefined };
  const tried = [1, 2, 3, 4].filter((attempt) => retryPolicy({ maxAttempts: 3 })({ ...ended, attempt }) !== undefined);
  expect(tried).toEqual([1, 2]);
});
