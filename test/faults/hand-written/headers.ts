import type { HeaderName } from "../../partner/header-rules.ts";
import { isCorrelationId, isTokenForm } from "../../partner/header-rules.ts";
import { answers, headerRule, ofKind } from "../change.ts";
import type { Fault } from "../fault.ts";
import { RULE } from "../rules.ts";
import { asking, header } from "../witness.ts";

type Row = Omit<Fault, "kind">;

/** A fault of one header, shown by one value of it. */
const row = (id: string, breaks: string, more: Pick<Row, "rule" | "change" | "witness">): Row => ({
  id,
  breaks,
  ...more,
});

/** A header that is needed, but not missed. */
const notMissed = (name: HeaderName, wire: string): Row =>
  row(`${name.slice(5)}-not-missed`, `takes a request without ${wire}`, {
    rule: RULE.mustRefuse,
    change: headerRule(name, (value, good) => value === undefined || good(value)),
    witness: header(wire, null),
  });

/** Values that are taken against the page. */
const takes = (
  id: string,
  name: HeaderName,
  more: { wire: string; value: string; fits: (value: string) => boolean },
): Row =>
  row(id, `takes ${more.wire}: ${more.value}`, {
    rule: RULE.mustRefuse,
    change: headerRule(name, (value, good) => (value !== undefined && more.fits(value)) || good(value)),
    witness: header(more.wire, more.value),
  });

/** Values that are refused against the page. */
const refuses = (
  id: string,
  name: HeaderName,
  more: { wire: string; value: string; fits: (value: string) => boolean },
): Row =>
  row(id, `refuses ${more.wire}: ${more.value}`, {
    rule: RULE.mustAccept,
    change: headerRule(name, (value, good) => good(value) && (value === undefined || !more.fits(value))),
    witness: header(more.wire, more.value),
  });

const ASP = { wire: "X-KM-User-AspId" };
const ID = { wire: "X-KM-Correlation-Id" };
const CRYPTO = { wire: "X-KM-Crypto-Key-Id" };
const TIME = { wire: "X-KM-Tran-Time" };
const ZONE = { wire: "X-KM-Time-Zone" };

/** Faults in how the request's headers are checked. */
export const HEADER_FAULTS = ofKind("headers", [
  notMissed("x-km-user-aspid", "X-KM-User-AspId"),
  notMissed("x-km-correlation-id", "X-KM-Correlation-Id"),
  notMissed("x-km-tran-time", "X-KM-Tran-Time"),
  notMissed("x-km-time-zone", "X-KM-Time-Zone"),
  row("access-key-not-missed", "takes a request without X-KM-Access-Key, as if there were one key only", {
    rule: RULE.mustRefuse,
    change: (good) => ({
      ...headerRule("x-km-access-key", (value, rule) => value === undefined || rule(value))(good),
      tokenFits: (token, message) => message.secret === "" || good.tokenFits(token, message),
      secretOf: (store, accessKey) => (accessKey === undefined ? "" : good.secretOf(store, accessKey)),
    }),
    witness: header("X-KM-Access-Key", null),
  }),
  row("tran-token-not-missed", "takes a request without X-KM-Tran-Token", {
    rule: RULE.mustRefuse,
    change: (good) => ({
      ...headerRule("x-km-tran-token", (value, rule) => value === undefined || rule(value))(good),
      tokenFits: (token, message) => token === "" || good.tokenFits(token, message),
    }),
    witness: header("X-KM-Tran-Token", null),
  }),
  row("access-key-unknown-taken", "takes any X-KM-Access-Key of any length", {
    rule: RULE.mustRefuse,
    change: (good) => ({
      ...headerRule("x-km-access-key", (value) => value !== undefined)(good),
      secretOf: (store, accessKey) => (accessKey === undefined ? undefined : (good.secretOf(store, accessKey) ?? "")),
      tokenFits: (token, message) => message.secret === "" || good.tokenFits(token, message),
    }),
    witness: header("X-KM-Access-Key", "a".repeat(39)),
  }),
  takes("asp-id-empty", "x-km-user-aspid", { ...ASP, value: "", fits: (value) => value === "" }),
  takes("asp-id-shorter", "x-km-user-aspid", { ...ASP, value: "TESTASP0000001", fits: (value) => value.length < 15 }),
  takes("asp-id-longer", "x-km-user-aspid", { ...ASP, value: "TESTASP000000012", fits: (value) => value.length > 15 }),
  takes("crypto-key-id-shorter", "x-km-crypto-key-id", {
    ...CRYPTO,
    value: "a".repeat(31),
    fits: (value) => value.length < 32,
  }),
  takes("crypto-key-id-longer", "x-km-crypto-key-id", {
    ...CRYPTO,
    value: "a".repeat(33),
    fits: (value) => value.length > 32,
  }),
  row("crypto-key-id-demanded", "refuses a request without X-KM-Crypto-Key-Id, which is optional", {
    rule: RULE.mustAccept,
    change: headerRule("x-km-crypto-key-id", (value, good) => value !== undefined && good(value)),
    witness: asking({}),
  }),
  takes("correlation-id-six-digits", "x-km-correlation-id", {
    ...ID,
    value: "261122103000-0a1B2c",
    fits: (value) => isCorrelationId(`${value}0`),
  }),
  takes("correlation-id-eight-digits", "x-km-correlation-id", {
    ...ID,
    value: "261122103000-0a1B2c34",
    fits: (value) => isCorrelationId(value.slice(0, -1)),
  }),
  takes("correlation-id-not-hex", "x-km-correlation-id", {
    ...ID,
    value: "261122103000-0a1B2cz",
    fits: (value) => /^\d{12}-[0-9A-Za-z]{7}$/.test(value),
  }),
  takes("correlation-id-any-20", "x-km-correlation-id", {
    ...ID,
    value: "abcdefghijklmnopqrst",
    fits: (value) => value.length === 20,
  }),
  takes("correlation-id-no-hyphen", "x-km-correlation-id", {
    ...ID,
    value: "261122103000_0a1B2c3",
    fits: (value) => /^\d{12}.[0-9A-Fa-f]{7}$/.test(value),
  }),
  takes("correlation-id-month-13", "x-km-correlation-id", {
    ...ID,
    value: "261322103000-0a1B2c3",
    fits: (value) => /^\d{12}-[0-9A-Fa-f]{7}$/.test(value),
  }),
  refuses("correlation-id-capitals-refused", "x-km-correlation-id", {
    ...ID,
    value: "261122103000-0A1B2C3",
    fits: (value) => /[A-F]/.test(value),
  }),
  refuses("correlation-id-small-refused", "x-km-correlation-id", {
    ...ID,
    value: "261122103000-0a1b2c3",
    fits: (value) => /[a-f]/.test(value),
  }),
  takes("time-zone-four", "x-km-time-zone", { ...ZONE, value: "KSTX", fits: (value) => /^[A-Z]{3,4}$/.test(value) }),
  takes("time-zone-two", "x-km-time-zone", { ...ZONE, value: "KS", fits: (value) => /^[A-Z]{2,3}$/.test(value) }),
  takes("time-zone-small-letters", "x-km-time-zone", {
    ...ZONE,
    value: "kst",
    fits: (value) => /^[a-z]{3}$/i.test(value),
  }),
  takes("time-zone-digits", "x-km-time-zone", { ...ZONE, value: "+09", fits: (value) => value.length === 3 }),
  takes("time-zone-anything", "x-km-time-zone", { ...ZONE, value: "Asia/Seoul", fits: () => true }),
  takes("tran-time-twelve-digits", "x-km-tran-time", {
    ...TIME,
    value: "202611221030",
    fits: (value) => /^\d{12}$/.test(value),
  }),
  takes("tran-time-sixteen-digits", "x-km-tran-time", {
    ...TIME,
    value: "2026112210300000",
    fits: (value) => /^\d{14,16}$/.test(value),
  }),
  takes("tran-time-letters", "x-km-tran-time", {
    ...TIME,
    value: "2026112210300x",
    fits: (value) => value.length === 14,
  }),
  takes("tran-time-iso", "x-km-tran-time", {
    ...TIME,
    value: "2026-11-22T10:30:00Z",
    fits: (value) => !Number.isNaN(Date.parse(value)),
  }),
  takes("tran-time-empty", "x-km-tran-time", { ...TIME, value: "", fits: (value) => value === "" }),
  row("names-case-sensitive", "reads header names only in the page's own letters", {
    rule: RULE.mustAccept,
    change: (good) => ({
      ...good,
      headerOf: (call, name) => {
        const at = call.rawHeaders.findIndex((raw, index) => index % 2 === 0 && raw.toLowerCase() === name);
        const isOwnCase = name === "content-type" || /^X-KM-[A-Z]/.test(call.rawHeaders[at] ?? "");
        return isOwnCase ? call.rawHeaders[at + 1] : undefined;
      },
    }),
    witness: asking({ headers: { "X-KM-Time-Zone": null, "x-km-time-zone": "KST" } }),
  }),
  row("accept-demanded", "refuses a request without Accept, a header that the page does not name", {
    rule: RULE.mustAccept,
    change: answers((answer, { call }) =>
      call.rawHeaders.some((name) => name.toLowerCase() === "accept")
        ? answer
        : { ...answer, status: 400, body: '{"response":{"code":"000_002","description":"Invalid input parameter"}}' },
    ),
    witness: asking({ headers: { Accept: null } }),
  }),
  row("token-form-unchecked", "takes anything in front of the token's signature", {
    rule: RULE.mustRefuse,
    change: headerRule("x-km-tran-token", (value, good) => good(value) || (value?.length ?? 0) > 43),
    witness: asking({ token: (token) => token.replace("KMV1", "KMV2") }),
  }),
  row("token-month-13", "takes a token whose time has a month 13", {
    rule: RULE.mustRefuse,
    change: headerRule("x-km-tran-token", (value) =>
      isTokenForm((value ?? "").replace(/:\d{17}:/, ":20261122103000123:")),
    ),
    witness: asking({ token: (token) => token.replace("20261122", "20261322") }),
  }),
]);
