import type { OperationModel } from "../../contract/model/contract-model.ts";
import type { WireRequest } from "../../contract/model/exchange.ts";
import { maskValues } from "../../contract/show/secret-forms.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import type { Platform } from "../model/platform.ts";

/** Takes what may not be shown out of a text. */
export type Mask = (text: string) => string;

/**
 * The mask for one exchange: credentials, in whatever form they are written, become the environment variable that holds them.
 * What was made up for the run is shown, so that its curl commands work unchanged.
 */
export function maskFor(platform: Platform, operation: OperationModel, request: WireRequest): Mask {
  if (platform.synthetic) return (text) => text;
  const signatures = operation.parameters
    .filter(({ supply }) => supply?.from === "signature")
    .flatMap(({ name }) => fieldValue(request.headers, name) ?? []);
  const replacements = [
    ...signatures.map((value) => [value, "(signature)"] as const),
    ...platform.secrets.map(({ variable, value }) => [value, `$${variable}`] as const),
  ];
  return maskValues(replacements);
}

/** A URL without user name and password. */
export function withoutUserInfo(url: string): string {
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href.replace(/\/$/, "");
}
