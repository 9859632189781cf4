import type { TryItOperation } from "../data.ts";
import { element, uniqueId } from "../dom.ts";
import { bilingual, inChosenLanguage, onLanguage } from "../texts.ts";

/** The chooser of test data and the body that it fills. */
export interface BodyFields {
  readonly chooser: HTMLElement;
  readonly field: HTMLElement;
  readonly text: () => string;
  /** Puts a text into the field in place of what is there. */
  readonly show: (text: string) => void;
}

const leastRows = 5;
const mostRows = 20;

/** The fields of an operation's body; `undefined` where it takes none. The text area's text goes out as it is. */
export function createBodyFields(operation: TryItOperation): BodyFields | undefined {
  if (operation.bodyMediaType === undefined) return undefined;
  const chooserId = uniqueId("test-data");
  const bodyId = uniqueId("body");
  const text = element("textarea", { id: bodyId, spellcheck: "false", autocomplete: "off" });
  const select = element("select", { id: chooserId });
  select.append(...operation.cases.map(({ label }, index) => element("option", { value: String(index) }, label)));
  const show = (written: string): void => {
    text.value = written;
    text.rows = Math.min(Math.max(text.value.split("\n").length + 1, leastRows), mostRows);
  };
  const fill = (): void => show(operation.cases[Number(select.value)]?.body ?? operation.sampleBody ?? "");
  select.addEventListener("change", fill);
  if (operation.cases.length === 0) nameEmptyChooser(select);
  fill();
  const label = element(
    "label",
    { for: bodyId },
    bilingual("requestBody"),
    " ",
    mediaTypeNote(operation.bodyMediaType),
  );
  const hintName = operation.encrypted.request ? "encryptedBodyHint" : "requestBodyHint";
  const hint = element("p", { class: "try-it-quiet" }, bilingual(hintName));
  return {
    chooser: element(
      "div",
      { class: "try-it-field" },
      element("label", { for: chooserId }, bilingual("testData")),
      select,
    ),
    field: element("div", { class: "try-it-field" }, label, text, hint),
    text: () => text.value,
    show,
  };
}

function nameEmptyChooser(select: HTMLSelectElement): void {
  const none = element("option", {});
  select.disabled = true;
  select.append(none);
  onLanguage(() => {
    none.textContent = inChosenLanguage("noTestData");
  });
}

function mediaTypeNote(mediaType: string): HTMLElement {
  return element("span", { class: "try-it-note" }, mediaType);
}
