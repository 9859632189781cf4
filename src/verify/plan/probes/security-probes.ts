import { isJsonObject, type JsonValue } from "../../../contract/json/json.ts";
import { valueAt } from "../../../contract/json/json-pointer.ts";
import type { Target } from "../../model/target.ts";
import type { Candidate, Subject } from "./candidate.ts";

/** The known-good request without, with empty and with wrong credentials, where the contract asks for some and the caller gave them. */
export function* securityProbes({ target, draft }: Subject, given: readonly string[]): Generator<Candidate> {
  const headers = credentialHeaders(target).filter((name) => given.includes(name.toLowerCase()));
  const [first] = headers;
  if (first === undefined) return;
  const changes = [
    ["left-out", "without credentials"],
    ["empty", "with empty credentials"],
    ["wrong", "with the credentials of nobody"],
  ] as const;
  for (const [credentials, title] of changes) {
    yield {
      place: "security",
      change: credentials,
      title,
      at: `/headers/${first}`,
      draft: { ...draft, credentials: { headers, as: credentials } },
      wants: "unauthorized",
      keyword: "security",
      pointer: target.operation.pointer,
      tolerated: [401, 403],
    };
  }
}

/** Headers that carry the credentials of an operation; none where it may be called without (OpenAPI 3.1, section 4.8.30). */
function credentialHeaders({ model: { document }, operation }: Target): readonly string[] {
  const required = (valueAt(document, `${operation.pointer}/security`) ?? document.security) as JsonValue | undefined;
  if (!Array.isArray(required) || required.length === 0) return [];
  const requirements = (required as readonly JsonValue[]).filter(isJsonObject);
  if (requirements.some((each) => Object.keys(each).length === 0)) return [];
  const names = new Set(requirements.flatMap((each) => Object.keys(each)));
  const schemes = valueAt(document, "/components/securitySchemes");
  const headers = [...names].flatMap((name) => {
    const scheme = isJsonObject(schemes) ? schemes[name] : undefined;
    if (!isJsonObject(scheme)) return [];
    if (scheme.type === "apiKey") return scheme.in === "header" ? [String(scheme.name)] : [];
    return scheme.type === "mutualTLS" ? [] : ["Authorization"];
  });
  return [...new Set(headers)];
}
