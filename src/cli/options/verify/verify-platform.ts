import type { ContractModel } from "../../../contract/model/contract-model.ts";
import type { Supply } from "../../../contract/model/operation.ts";
import type { Platform as HeaderPlatform, MessageEncryption } from "../../../contract/model/platform.ts";
import type { CredentialValues, PlatformDefinition } from "../../../contract/model/platform-module.ts";
import type { Forgery, Platform, Secret, SupplyMessage } from "../../../verify/model/platform.ts";
import { sampleOfSupply } from "../../../verify/plan/supply-sample.ts";
import type { Credentials } from "../credentials.ts";
import type { FurtherHeaders } from "./verify-headers.ts";

/** Well-formed, and nobody's: what signs where no secret key is given. */
const syntheticSecretKey = "plate-verify-synthetic-secret-key";
/** For the signature of somebody else. */
const otherSecretKey = "plate-verify-some-other-secret-key";
const thirtyDaysMs = 30 * 24 * 60 * 60 * 1000;

/** What the caller has in addition to its credentials. */
export interface VerifyMeans {
  /** The configured platform; without it no header is supplied. */
  readonly definition?: PlatformDefinition | undefined;
  readonly encryption?: MessageEncryption | undefined;
  /** What `--header` adds to every request. */
  readonly further?: FurtherHeaders;
}

/**
 * The configured platform as the contract test sees it. What the environment lacks is made up from the contract's own examples;
 * signatures are only forged where a secret key is given, since only then the target can detect them, and nothing is encrypted without keys.
 */
export function createVerifyPlatform(
  model: ContractModel,
  given: Credentials,
  { definition, encryption, further }: VerifyMeans = {},
): Platform {
  const secrets = [...secretsOf(given, definition), ...(further?.secrets ?? [])];
  const shared = {
    secrets,
    synthetic: secrets.length === 0,
    ...(further === undefined ? {} : { headers: further.lines, query: further.query }),
    ...(encryption === undefined ? {} : { encryption }),
  };
  if (definition === undefined) return { ...shared, supply: async () => undefined };
  const values = valuesFor(model, definition, { given, encrypts: encryption !== undefined });
  const signing = signingKeys(definition);
  const right = definition.createPlatform(values, {});
  const wrong = definition.createPlatform(
    { ...values, ...Object.fromEntries(signing.map((name) => [name, otherSecretKey])) },
    {},
  );
  const zoneSetting = Object.entries(definition.credentials).find(
    ([, { supply: own }]) => own?.from === "time-zone",
  )?.[0];
  const inZone = ({ timeZone }: SupplyMessage): HeaderPlatform =>
    timeZone === undefined || zoneSetting === undefined
      ? right
      : definition.createPlatform({ ...values, [zoneSetting]: timeZone }, {});
  const supply = (supplied: Supply, message: SupplyMessage) =>
    supplied.from === "correlation-id"
      ? telltaleId(() => supplyFrom(right, supplied, message))
      : supplyFrom(inZone(message), supplied, message);
  const forge = (forgery: Forgery, message: SupplyMessage) => {
    const signature: Supply = { from: "signature" };
    if (forgery === "other-key") return supplyFrom(wrong, signature, message);
    return supplyFrom(right, signature, { ...message, timeMs: message.timeMs - thirtyDaysMs });
  };
  const canForge = signing.length > 0 && signing.every((name) => given[name] !== undefined);
  return { ...shared, supply, credentials: credentialsText(given, definition), ...(canForge ? { forge } : {}) };
}

/** The keys that no header carries: they sign. */
function signingKeys({ credentials }: PlatformDefinition): readonly string[] {
  return Object.entries(credentials).flatMap(([name, { kind, supply }]) =>
    kind === "key" && supply === undefined ? [name] : [],
  );
}

/** What the caller gave, and made-up values for what is missing; an optional one only where messages are encrypted. */
function valuesFor(
  model: ContractModel,
  { credentials }: PlatformDefinition,
  { given, encrypts }: { readonly given: Credentials; readonly encrypts: boolean },
): CredentialValues {
  const entries = Object.entries(credentials).map(([name, { optional, supply, kind }]) => {
    const known = given[name];
    if (known !== undefined || kind === "setting" || (optional && !(encrypts && supply !== undefined)))
      return [name, known] as const;
    if (supply === undefined) return [name, kind === "key" ? syntheticSecretKey : "synthetic"] as const;
    return [name, sampleOfSupply(model, supply) ?? "synthetic"] as const;
  });
  return Object.fromEntries(entries);
}

async function supplyFrom(
  platform: HeaderPlatform,
  supply: Supply,
  message: SupplyMessage,
): Promise<string | undefined> {
  const { operationId: id, body, timeMs } = message;
  return platform.suppliers[supply.from]?.({ operation: { id, method: "", path: "" }, body, timeMs }, supply);
}

/** An id with a letter in it, since one of digits alone does not show a target that carries it back in another case. */
async function telltaleId(make: () => Promise<string | undefined>): Promise<string | undefined> {
  const id = await make();
  return id === undefined || /[a-z]/i.test(id) ? id : telltaleId(make);
}

function credentialsText(given: Credentials, { credentials }: PlatformDefinition): string {
  const needed = Object.entries(credentials).filter(([, { optional }]) => !optional);
  const missing = needed.flatMap(([name, { variable }]) => (given[name] === undefined ? [variable] : []));
  const all = needed.map(([, { variable }]) => variable).join(", ");
  if (missing.length === 0) return `Check that ${all} are those that the target knows.`;
  return `The values of ${missing.join(", ")} are made up: if the target checks them, set them to what it knows.`;
}

function secretsOf(given: Credentials, definition: PlatformDefinition | undefined): readonly Secret[] {
  return Object.entries(definition?.credentials ?? {}).flatMap(([name, { variable, kind }]) => {
    const value = given[name];
    return value === undefined || kind === "setting" ? [] : [{ variable, value, kind }];
  });
}
