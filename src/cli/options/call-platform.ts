import type { OperationModel } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { MessageEncryption, Platform } from "../../contract/model/platform.ts";
import type { PlatformDefinition } from "../../contract/model/platform-module.ts";
import type { Credentials } from "./credentials.ts";

/** What a platform is asked for, for one call. */
export interface PlatformNeeds {
  /** Lets a request that is only shown do without credentials: the contract's own examples are used. */
  readonly placeholders: boolean;
  readonly encryption: MessageEncryption | undefined;
}

/**
 * The platform that fills in an operation's headers, or none where the contract asks for none. Throws a PlateError that names the
 * missing variables, and one where no platform is configured for headers that the contract leaves to it.
 */
export function callPlatform(
  operation: OperationModel,
  {
    definition,
    credentials,
  }: { readonly definition: PlatformDefinition | undefined; readonly credentials: Credentials },
  { placeholders, encryption }: PlatformNeeds,
): Platform | undefined {
  const supplied = operation.parameters.filter(({ supply }) => supply !== undefined);
  if (supplied.length === 0) return undefined;
  if (definition === undefined) throw noPlatform(supplied[0]?.name ?? "");
  const known = placeholders ? { ...examplesOf(operation, definition), ...credentials } : credentials;
  const missing = Object.entries(definition.credentials).flatMap(([name, { variable, optional }]) =>
    optional || known[name] !== undefined ? [] : [variable],
  );
  if (missing.length > 0) throw missingCredentials(missing);
  return definition.createPlatform(known, { encryption });
}

function examplesOf({ parameters }: OperationModel, { credentials }: PlatformDefinition): Credentials {
  const pairs = Object.entries(credentials).flatMap(([name, { supply, optional }]) => {
    const wanted = JSON.stringify(supply);
    const value = parameters.find((parameter) => JSON.stringify(parameter.supply) === wanted)?.examples[0]?.value;
    if (supply === undefined) return optional ? [] : [[name, "example"] as const];
    return typeof value === "string" && !optional ? [[name, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function noPlatform(header: string): PlateError {
  return new PlateError("usage", `the contract leaves the header ${header} to a platform, and none is configured`, {
    fix: "name a platform module in plate.yaml (platform: ./platform.ts)",
  });
}

function missingCredentials(variables: readonly string[]): PlateError {
  return new PlateError("usage", `the call needs credentials that are not set: ${variables.join(", ")}`, {
    fix: "set them in the environment or in a file .env; the mock takes any of the right length",
  });
}
