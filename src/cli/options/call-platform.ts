import type { OperationModel } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { MessageEncryption, Platform } from "../../contract/model/platform.ts";
import { createKonaPlate } from "../../konaplate/kona-plate.ts";
import { parseTimeZone } from "../../konaplate/time-zone.ts";
import { type Credentials, credentialVariable } from "./credentials.ts";

/**
 * The platform that fills in an operation's headers, or none where the contract asks for none. `placeholders` lets a request that
 * is only shown do without credentials: the contract's own examples stand in. Throws a PlateError that names the missing variables.
 */
export function callPlatform(
  operation: OperationModel,
  credentials: Credentials,
  { placeholders, encryption }: { readonly placeholders: boolean; readonly encryption: MessageEncryption | undefined },
): Platform | undefined {
  const supplied = operation.parameters.filter(({ supply }) => supply !== undefined);
  if (supplied.length === 0) return undefined;
  const known = placeholders ? { ...examplesOf(operation), ...credentials } : credentials;
  const { aspId, accessKey, secretKey, cryptoKeyId, timeZone } = known;
  if (aspId === undefined || accessKey === undefined || secretKey === undefined)
    throw missing({ aspId, accessKey, secretKey });
  return createKonaPlate({
    aspId,
    accessKey,
    secretKey,
    cryptoKeyId,
    timeZone: timeZone === undefined ? undefined : parseTimeZone(timeZone),
    encryption,
  });
}

function examplesOf({ parameters }: OperationModel): Credentials {
  const pairs = parameters.flatMap(({ supply, examples }) => {
    const value = examples[0]?.value;
    return supply?.from === "config" && typeof value === "string" ? [[supply.key, value] as const] : [];
  });
  return { ...Object.fromEntries(pairs), secretKey: "example" };
}

function missing(credentials: Readonly<Record<string, string | undefined>>): PlateError {
  const names = Object.entries(credentials).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const variables = names.map(credentialVariable).join(", ");
  return new PlateError("usage", `the call needs credentials that are not set: ${variables}`, {
    fix: "set them in the environment or in a file .env; the mock takes any of the right length",
  });
}
