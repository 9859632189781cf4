/** Tests of the formats of texts: each takes time in proportion to the text. JSON Schema 2020-12 Validation, section 7.3. */

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A calendar date, `2026-01-31`. RFC 3339, section 5.6, full-date. */
export function isDate(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = month === "02" && isLeap ? 29 : daysOfMonth[Number(month) - 1];
  return days !== undefined && Number(day) >= 1 && Number(day) <= days;
}

const fullTime = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[zZ]|([+-])(\d\d):(\d\d))$/;

/** A time with its offset, `12:30:00Z`. A leap second is the last one of a day in UTC. RFC 3339, section 5.6, full-time. */
export function isTime(text: string): boolean {
  const found = fullTime.exec(text);
  if (found === null) return false;
  const [hour, minute, second, offsetHour, offsetMinute] = [1, 2, 3, 5, 6].map((group) => Number(found[group] ?? 0));
  if (hour === undefined || minute === undefined || second === undefined) return false;
  if (hour > 23 || minute > 59 || second > 60 || Number(offsetHour) > 23 || Number(offsetMinute) > 59) return false;
  const offset = (found[4] === "-" ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute));
  const dayMinutes = 24 * 60;
  return second < 60 || (hour * 60 + minute - offset + dayMinutes) % dayMinutes === dayMinutes - 1;
}

/** Date and time with a `T` between them, `2026-01-31T12:30:00Z`. RFC 3339, section 5.6, date-time. */
export function isDateTime(text: string): boolean {
  return /^.{10}[tT]/.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

const durationTime = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
const durationDate = "(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)";
const duration = new RegExp(`^P(?:\\d+W|${durationTime}|${durationDate}(?:${durationTime})?)$`);

/** `P1DT12H`. RFC 3339, appendix A. */
export function isDuration(text: string): boolean {
  return duration.test(text);
}

/** `123e4567-e89b-42d3-a456-426614174000`. RFC 9562, section 4. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(text);
}

const atom = /^[\w!#$%&'*+/=?^`{|}~-]+$/;
const quotedText = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/;

/** A mailbox: `root@localhost`, `"a b"@example.com`, `a@[192.0.2.1]`. RFC 5321, section 4.1.2. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  const isLocal = quotedText.test(local) || local.split(".").every((part) => atom.test(part));
  return at > 0 && isLocal && (isHostname(domain) || isAddressLiteral(domain));
}

function isAddressLiteral(domain: string): boolean {
  const literal = /^\[(IPv6:)?(.*)\]$/i.exec(domain);
  return literal !== null && (literal[1] === undefined ? isIpv4(literal[2] ?? "") : isIpv6(literal[2] ?? ""));
}

/** As `isEmail`, with characters beyond ASCII in both halves. RFC 6531, section 3.3. */
export function isIdnEmail(text: string): boolean {
  return isEmail(text.replaceAll(/[^\0-\x7f]+/g, "x"));
}

const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/** Labels of letters, digits and hyphens, 253 characters at most. RFC 1123, section 2.1. */
export function isHostname(text: string): boolean {
  return text.length <= 253 && text.split(".").every((part) => label.test(part));
}

/** Four numbers without leading zeros. RFC 2673, section 3.2. */
export function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

/** Eight groups, one run of zeros shortened, the last two groups perhaps as IPv4. RFC 4291, section 2.2. */
export function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? "";
  const isMixed = last.includes(".");
  const hex = isMixed ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => /^[\da-f]{1,4}$/i.test(group)) || (isMixed && (text.endsWith("::") || !isIpv4(last))))
    return false;
  const count = hex.length + (isMixed ? 2 : 0);
  return halves.length === 2 ? count <= 7 : count === 8;
}

const iriCharacters = "\\u{a0}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{ffef}\\u{10000}-\\u{efffd}";
/** In a query alone. RFC 3987, section 2.2, iprivate. */
const privateCharacters = "\\u{e000}-\\u{f8ff}\\u{f0000}-\\u{ffffd}\\u{100000}-\\u{10fffd}";

function referencePattern(further: string, inQuery = ""): { readonly absolute: RegExp; readonly relative: RegExp } {
  const character = `(?:[\\w.~!$&'()*+,;=:@${further}-]|%[\\da-fA-F]{2})`;
  const user = `(?:[\\w.~!$&'()*+,;=:${further}-]|%[\\da-fA-F]{2})`;
  const name = `(?:[\\w.~!$&'()*+,;=${further}-]|%[\\da-fA-F]{2})`;
  const authority = `\\/\\/(?:${user}*@)?(?:\\[[\\da-fA-F:.]+\\]|\\[[vV][\\da-fA-F]+\\.[\\w.~!$&'()*+,;=:-]+\\]|${name}*)(?::\\d*)?`;
  const path = `(?:\\/${character}*)*`;
  const rest = `(?:\\?(?:${character}|[/?${inQuery}])*)?(?:#(?:${character}|[/?])*)?`;
  const segment = `${character}+`;
  const hierarchy = `(?:${authority}${path}|\\/(?:${segment}${path})?|${segment}${path}|)`;
  const first = `(?:[\\w.~!$&'()*+,;=@${further}-]|%[\\da-fA-F]{2})+`;
  return {
    absolute: new RegExp(`^[a-zA-Z][a-zA-Z\\d+.-]*:${hierarchy}${rest}$`, "u"),
    relative: new RegExp(`^(?:${authority}${path}|\\/(?:${segment}${path})?|${first}${path}|)${rest}$`, "u"),
  };
}

const uri = referencePattern("");
const iri = referencePattern(iriCharacters, privateCharacters);

/** Whether a host in brackets is an IPv6 address, or of a later version. RFC 3986, section 3.2.2. */
function hasSoundHost(text: string): boolean {
  const [, address] = /^[^/?#]*\/\/(?:[^/?#@]*@)?\[([^\]]*)\]/.exec(text) ?? [];
  return address === undefined || /^v/i.test(address) || isIpv6(address);
}

/** A URI with its scheme. RFC 3986, section 3. */
export function isUri(text: string): boolean {
  return uri.absolute.test(text) && hasSoundHost(text);
}

/** A URI or a reference relative to one. RFC 3986, section 4.1. */
export function isUriReference(text: string): boolean {
  return (uri.absolute.test(text) || uri.relative.test(text)) && hasSoundHost(text);
}

/** As `isUri`, with characters beyond ASCII. RFC 3987, section 2.2. */
export function isIri(text: string): boolean {
  return iri.absolute.test(text) && hasSoundHost(text);
}

/** As `isUriReference`, with characters beyond ASCII. RFC 3987, section 2.2. */
export function isIriReference(text: string): boolean {
  return (iri.absolute.test(text) || iri.relative.test(text)) && hasSoundHost(text);
}

const variable = "(?:\\w|%[\\da-f]{2})(?:\\.?(?:\\w|%[\\da-f]{2}))*(?::[1-9]\\d{0,3}|\\*)?";
const literal = '[^\\0- "%<>\\\\^`{|}\\x7f-\\x9f]|%[\\da-f]{2}';
const uriTemplate = new RegExp(`^(?:${literal}|\\{[+#./;?&=,!@|]?${variable}(?:,${variable})*\\})*$`, "iu");

/** `/cards/{id}{?fields*}`. RFC 6570, section 2, and its erratum 6937, which allows the apostrophe. */
export function isUriTemplate(text: string): boolean {
  return uriTemplate.test(text);
}

/** RFC 6901, section 3. */
export function isJsonPointer(text: string): boolean {
  return /^(?:\/(?:[^~/]|~[01])*)*$/u.test(text);
}

/** `1/name`, `0#`. Relative JSON Pointers, draft-bhutton-relative-json-pointer, section 3. */
export function isRelativeJsonPointer(text: string): boolean {
  const [, rest = "x"] = /^(?:0|[1-9]\d*)(.*)$/su.exec(text) ?? [];
  return rest === "#" || isJsonPointer(rest);
}

/** An expression of ECMA-262, with the `u` flag. JSON Schema 2020-12 Validation, section 7.3.8. */
export function isRegex(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** Padded base64 without line ends. RFC 4648, section 4; OpenAPI 3.0, section 4.4. */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text);
}

/** Base64 with the alphabet for URLs, with or without padding. RFC 4648, section 5. */
export function isBase64Url(text: string): boolean {
  return /^[\w-]*={0,2}$/.test(text) && text.replace(/=+$/, "").length % 4 !== 1;
}

/** Every test by its name. */
export const textTests = {
  isDate,
  isTime,
  isDateTime,
  isDuration,
  isUuid,
  isEmail,
  isIdnEmail,
  isHostname,
  isIpv4,
  isIpv6,
  isUri,
  isUriReference,
  isIri,
  isIriReference,
  isUriTemplate,
  isJsonPointer,
  isRelativeJsonPointer,
  isRegex,
  isBase64,
  isBase64Url,
} as const;
