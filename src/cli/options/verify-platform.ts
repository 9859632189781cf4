import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { Supply } from "../../contract/model/operation.ts";
import type { Platform as HeaderPlatform, MessageEncryption } from "../../contract/model/platform.ts";
import { createKonaPlate } from "../../konaplate/kona-plate.ts";
import type { TimeZone } from "../../konaplate/time-zone.ts";
import type { Forgery, Platform, Secret, SupplyMessage } from "../../verify/model/platform.ts";
import { sampleOfSupply } from "../../verify/plan/supply-sample.ts";
import type { Credentials } from "./credentials.ts";
import type { FurtherHeaders } from "./verify-headers.ts";

/** Well-formed, and nobody's: what signs where no secret key is given. */
const syntheticSecretKey = "plate-verify-synthetic-secret-key";
/** For the signature of somebody else. */
const otherSecretKey = "plate-verify-some-other-secret-key";
const thirtyDaysMs = 30 * 24 * 60 * 60 * 1000;

/** What the caller has beside its credentials. */
export interface VerifyMeans {
  readonly encryption?: MessageEncryption | undefined;
  /** What `--header` adds to every request. */
  readonly further?: FurtherHeaders;
}

/**
 * KONA PLATE as the contract test sees it. What the environment lacks is made up from the contract's own examples;
 * signatures are only forged where a secret key is given, since only then the target can tell, and nothing is encrypted without keys.
 */
export function createVerifyPlatform(
  model: ContractModel,
  given: Credentials,
  { encryption, further }: VerifyMeans = {},
): Platform {
  const cryptoKeyId = given.cryptoKeyId ?? (encryption && sampleOfSupply(model, { from: "crypto-key" }));
  const right = platformWith(model, { ...given, cryptoKeyId });
  const wrong = platformWith(model, { ...given, cryptoKeyId, secretKey: otherSecretKey });
  const supply = (supplied: Supply, message: SupplyMessage) =>
    supplied.from === "correlation-id"
      ? telltaleId(() => supplyFrom(right, supplied, message))
      : supplyFrom(right, supplied, message);
  const forge = (forgery: Forgery, message: SupplyMessage) => {
    const signature: Supply = { from: "signature" };
    if (forgery === "other-key") return supplyFrom(wrong, signature, message);
    return supplyFrom(right, signature, { ...message, timeMs: message.timeMs - thirtyDaysMs });
  };
  const secrets = [...secretsOf(given), ...(further?.secrets ?? [])];
  return {
    supply,
    secrets,
    credentials: credentialsText(given),
    synthetic: secrets.length === 0,
    ...(further === undefined ? {} : { headers: further.lines }),
    ...(encryption === undefined ? {} : { encryption }),
    ...(given.secretKey === undefined ? {} : { forge }),
  };
}

function platformWith(
  model: ContractModel,
  given: { readonly [Name in keyof Credentials]: Credentials[Name] | undefined },
): HeaderPlatform {
  const sample = (supply: Supply): string => sampleOfSupply(model, supply) ?? "synthetic";
  return createKonaPlate({
    aspId: given.aspId ?? sample({ from: "config", key: "aspId" }),
    accessKey: given.accessKey ?? sample({ from: "config", key: "accessKey" }),
    secretKey: given.secretKey ?? syntheticSecretKey,
    cryptoKeyId: given.cryptoKeyId,
    timeZone: given.timeZone as TimeZone | undefined,
  });
}

async function supplyFrom(
  platform: HeaderPlatform,
  supply: Supply,
  message: SupplyMessage,
): Promise<string | undefined> {
  const { operationId: id, body, timeMs } = message;
  return platform.suppliers[supply.from]({ operation: { id, method: "", path: "" }, body, timeMs }, supply);
}

/** An id with a letter in it, since one of digits alone does not show a target that carries it back in another case. */
async function telltaleId(make: () => Promise<string | undefined>): Promise<string | undefined> {
  const id = await make();
  return id === undefined || /[a-z]/i.test(id) ? id : telltaleId(make);
}

function credentialsText({ aspId, accessKey, secretKey }: Credentials): string {
  const values = { KONAPLATE_ASP_ID: aspId, KONAPLATE_ACCESS_KEY: accessKey, KONAPLATE_SECRET_KEY: secretKey };
  const missing = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length === 0) return `Check that ${Object.keys(values).join(", ")} are those that the target knows.`;
  return `The values of ${missing.join(", ")} are made up: if the target checks them, set them to what it knows.`;
}

function secretsOf(given: Credentials): readonly Secret[] {
  const named: readonly (readonly [string, string | undefined, Secret["kind"]])[] = [
    ["KONAPLATE_ASP_ID", given.aspId, "identifier"],
    ["KONAPLATE_ACCESS_KEY", given.accessKey, "key"],
    ["KONAPLATE_SECRET_KEY", given.secretKey, "key"],
    ["KONAPLATE_CRYPTO_KEY_ID", given.cryptoKeyId, "identifier"],
  ];
  return named.flatMap(([variable, value, kind]) => (value === undefined ? [] : [{ variable, value, kind }]));
}
