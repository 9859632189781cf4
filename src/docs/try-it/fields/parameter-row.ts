import type { TryItParameter } from "../data.ts";
import { element, uniqueId } from "../dom.ts";
import { isMadeOnSend } from "../prepare-request.ts";
import { bilingual, type TextName } from "../texts.ts";
import { type FieldFault, type FieldReading, jsonKindOf, readField, styleOf, takesText } from "./read-field.ts";

/** The field of one parameter. */
export interface ParameterRow {
  readonly element: HTMLElement;
  readonly control: HTMLInputElement | HTMLTextAreaElement;
  /** Shows a value that was made for a request. */
  readonly show: (text: string) => void;
  /** Whether what is typed can be sent; where not, says why below the field. */
  readonly check: () => boolean;
}

/**
 * A field with the contract's example in it where the parameter is required, or as a placeholder. The line below it says how the
 * value goes out, where that is not the text as typed, or why it cannot. It appears while the reader types and only turns into a
 * fault when the field is left: a line that appeared then would move the button which the reader is about to press.
 */
export function createParameterRow(parameter: TryItParameter): ParameterRow {
  const { choices = [] } = parameter;
  const control = createControl(parameter);
  // A list to choose from that lets anything else be typed: a value outside of it is worth a try.
  const list = `${control.id}-choices`;
  if (choices.length > 0) control.setAttribute("list", list);
  const line = element("p", { id: uniqueId("sent-as") });
  control.setAttribute("aria-describedby", line.id);
  const show = (isChecked: boolean): boolean => {
    const reading = readField(parameter, control.value);
    const isFault = reading.kind === "wrong" && isChecked;
    line.className = isFault ? "try-it-problem" : "try-it-quiet";
    line.replaceChildren(...describeReading(parameter, reading));
    if (isFault) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
    return reading.kind !== "wrong";
  };
  const check = (): boolean => show(true);
  control.addEventListener("input", () => show(false));
  control.addEventListener("change", check);
  show(false);
  return {
    element: element(
      "div",
      { class: "try-it-parameter", title: parameter.description },
      element("label", { for: control.id }, element("code", {}, parameter.name), " ", describeField(parameter)),
      control,
      choices.length > 0 && element("datalist", { id: list }, ...choices.map((value) => element("option", { value }))),
      line,
    ),
    control,
    show: (text) => {
      control.value = text;
      show(false);
    },
    check,
  };
}

/** JSON may be long, so it gets a field of lines. */
function createControl(parameter: TryItParameter): HTMLInputElement | HTMLTextAreaElement {
  const { required, example } = parameter;
  const attributes = {
    id: uniqueId("parameter"),
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    placeholder: required ? undefined : example,
  };
  const control =
    jsonKindOf(parameter) === undefined
      ? element("input", { ...attributes, type: parameter.secret === true ? "password" : "text" })
      : element("textarea", { ...attributes, rows: "1", class: "try-it-json" });
  control.value = required ? (example ?? "") : "";
  return control;
}

function describeField(parameter: TryItParameter): HTMLElement {
  const kind = jsonKindOf(parameter);
  const notes = [
    parameter.required && bilingual("required"),
    isMadeOnSend(parameter) && bilingual("madeOnSend"),
    kind !== undefined && bilingual(kind),
  ].filter((note) => note !== false);
  const parts = notes.flatMap((note, index) => (index === 0 ? [note] : [" · ", note]));
  const orText = takesText(parameter) && kind !== undefined ? [" ", bilingual("orText")] : [];
  return element("span", { class: "try-it-note" }, ...parts, ...orText);
}

/** Whether a value goes out in another form than it is typed in. */
function isRewritten(parameter: TryItParameter): boolean {
  return jsonKindOf(parameter) !== undefined || ["label", "matrix"].includes(styleOf(parameter));
}

function describeReading(parameter: TryItParameter, reading: FieldReading): readonly (HTMLElement | string)[] {
  if (reading.kind === "wrong") return describeFault(parameter, reading.fault);
  return reading.kind === "value" && isRewritten(parameter) ? describeWire(parameter, reading.wire) : [];
}

function describeWire({ in: place, name }: TryItParameter, wire: string): readonly (HTMLElement | string)[] {
  if (wire === "" && place !== "header") return [bilingual("sentAsNothing")];
  const line = place === "header" ? `${name}: ${wire}` : place === "cookie" ? `Cookie: ${wire}` : wire;
  return [bilingual("sentAs"), " ", element("code", {}, line)];
}

const notOfKind = {
  array: "notArray",
  object: "notObject",
  arrayOrObject: "notArrayOrObject",
  json: "notJson",
} as const satisfies Readonly<Record<string, TextName>>;

/** For a field that takes texts too, whose example is one. */
const plainSamples = {
  array: '["text"]',
  object: '{"name":"text"}',
  arrayOrObject: '["text"]',
  json: '"text"',
} as const;

function describeFault(parameter: TryItParameter, fault: FieldFault): readonly (HTMLElement | string)[] {
  if (fault === "nested") return [bilingual(fault), " ", element("code", {}, styleOf(parameter))];
  if (fault === "emptyPath") return [bilingual(fault)];
  const kind = jsonKindOf(parameter) ?? "json";
  const { example = "" } = parameter;
  const isText = takesText(parameter) && !/^[[{]/.test(example);
  return [bilingual(notOfKind[kind]), " ", element("code", {}, isText ? plainSamples[kind] : example)];
}
