import type { PagePlatform } from "../../../contract/model/page-platform.ts";
import type { TryItOperation } from "../data.ts";
import { element, uniqueId } from "../dom.ts";
import { bilingual, type TextName } from "../texts.ts";

/** The field of the secret key; what is typed into it stays in this element and is kept nowhere else. */
export interface SecretField {
  readonly field: HTMLElement;
  readonly secretKey: () => string;
}

/** `undefined` where nothing is signed. The field begins with the key of a demonstration, if there is one. */
export function createSecretField(
  operation: TryItOperation,
  platform: PagePlatform,
  demoSecretKey = "",
): SecretField | undefined {
  const signs = operation.parameters.some((parameter) => parameter.supply?.from === "signature");
  if (!signs || platform.createPlatform === undefined) return undefined;
  const id = uniqueId("secret");
  const hintId = uniqueId("secret-hint");
  const input = element("input", {
    id,
    type: "password",
    autocomplete: "off",
    "aria-describedby": hintId,
    value: demoSecretKey,
  });
  const hint = element("p", { id: hintId, class: "try-it-quiet" });
  const showHint = (): void => hint.replaceChildren(bilingual(secretHint(input.value, demoSecretKey)));
  input.addEventListener("input", showHint);
  showHint();
  return {
    field: element("div", { class: "try-it-field" }, element("label", { for: id }, bilingual("secret")), input, hint),
    secretKey: () => input.value,
  };
}

function secretHint(typed: string, demoSecretKey: string): TextName {
  if (typed === "") return "noSecretHint";
  return typed === demoSecretKey ? "demoSecretHint" : "secretHint";
}
