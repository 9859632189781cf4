import { PlateError } from "../contract/model/plate-error.ts";
import { redactedText, withRedactedForm } from "../contract/show/redacted-form.ts";

/** What KONA PLATE gives a project: who asks, and the key that signs. The lengths are checked against the contract when a request is made. */
export interface KonaPlateCredentials {
  /** Id of the service provider (ASP), 15 characters. */
  readonly aspId: string;
  /** Access key of the project, 40 characters. It points at the secret key. */
  readonly accessKey: string;
  /** Secret key of the project; its UTF-8 bytes are the key of the token's HMAC. */
  readonly secretKey: string;
  /** Id of the key for message encryption, 32 characters. Sent wherever the contract has a header for it. */
  readonly cryptoKeyId?: string | undefined;
}

/** Printable ASCII without blanks at the ends: what every HTTP stack sends unchanged. RFC 9110, section 5.5. */
const headerText = /^[!-~](?:[ -~]*[!-~])?$/;

/**
 * Credentials that can be used: present, and such that fetch cannot refuse them with an error that repeats their value.
 * What is returned prints itself without them. Throws a PlateError that names the member and not its value.
 */
export function checkCredentials(credentials: KonaPlateCredentials): KonaPlateCredentials {
  const { aspId, accessKey, secretKey, cryptoKeyId } = credentials;
  for (const [name, value] of Object.entries({ aspId, accessKey, secretKey, cryptoKeyId })) {
    if (name === "cryptoKeyId" && value === undefined) continue;
    if (typeof value !== "string" || value === "") throw unusable(name, "is missing");
    if (name !== "secretKey" && !headerText.test(value))
      throw unusable(name, "has characters that a header cannot carry");
  }
  const hidden = { aspId: redactedText, accessKey: redactedText, secretKey: redactedText };
  return withRedactedForm({ aspId, accessKey, secretKey, cryptoKeyId }, hidden);
}

function unusable(name: string, problem: string): PlateError {
  return new PlateError("usage", `the credential ${name} ${problem}`, {
    fix: `give ${name} as the developer portal shows it on the project's credentials page`,
  });
}
