import type { PageKeys, PagePlatform } from "../../../contract/model/page-platform.ts";
import type { MessageEncryption } from "../../../contract/model/platform.ts";
import type { TryItOperation } from "../data.ts";
import { element, uniqueId } from "../dom.ts";
import { bilingual, type TextName } from "../texts.ts";

/** The fields of message encryption. The keys stay in these elements and are kept nowhere else. */
export interface KeyFields {
  readonly field: HTMLElement;
  /** Encryption with the present keys; `undefined` where the page knows none. */
  readonly encryption: () => MessageEncryption | undefined;
  /** Whether there is a key to encrypt requests with. */
  readonly encryptsRequests: () => boolean;
}

/** `undefined` for an operation whose bodies travel in clear. */
export function createKeyFields(
  { encrypted }: TryItOperation,
  { createEncryption }: PagePlatform,
): KeyFields | undefined {
  if (!encrypted.request && !encrypted.response) return undefined;
  const serverPublicKey = createKeyInput();
  const clientPrivateKey = createKeyInput();
  const keys = (): PageKeys => ({
    serverPublicKey: serverPublicKey.value.trim(),
    clientPrivateKey: clientPrivateKey.value.trim(),
  });
  const rows =
    createEncryption === undefined
      ? [element("p", { class: "try-it-quiet" }, bilingual("encryptionMissing"))]
      : [
          ...(encrypted.request ? [labelled("serverPublicKey", "encryptedRequest", serverPublicKey)] : []),
          ...(encrypted.response ? [labelled("clientPrivateKey", "encryptedAnswer", clientPrivateKey)] : []),
        ];
  const summary = element("summary", {}, bilingual("encryption"));
  return {
    field: element("details", { class: "try-it-group", open: true }, summary, ...rows),
    encryption: () => createEncryption?.(keys()),
    encryptsRequests: () => encrypted.request && keys().serverPublicKey !== "",
  };
}

function createKeyInput(): HTMLTextAreaElement {
  return element("textarea", { id: uniqueId("key"), rows: "2", spellcheck: "false", autocomplete: "off" });
}

function labelled(name: TextName, hint: TextName, input: HTMLTextAreaElement): HTMLElement {
  const hintId = uniqueId("key-hint");
  input.setAttribute("aria-describedby", hintId);
  return element(
    "div",
    {},
    element("label", { for: input.id }, bilingual(name)),
    input,
    element("p", { id: hintId, class: "try-it-quiet" }, bilingual(hint)),
  );
}
