import type { TryItOperation, TryItParameter } from "./data.ts";
import { element, uniqueId } from "./dom.ts";
import { isMadeOnSend, parameterKey } from "./prepare-request.ts";
import { bilingual, type TextName } from "./texts.ts";

/** The fields of an operation's parameters and what stands in them. */
export interface ParameterFields {
  readonly fields: readonly HTMLElement[];
  /** By parameter key. */
  readonly values: () => Readonly<Record<string, string>>;
  /** Shows values that were made for a request. */
  readonly show: (made: Readonly<Record<string, string>>) => void;
}

/** One field for each parameter, filled with the contract's example where it is required or has one to show how it looks. */
export function createParameterFields(operation: TryItOperation): ParameterFields {
  const inputs = new Map<string, HTMLInputElement>();
  const group = (name: TextName, parameters: readonly TryItParameter[]): HTMLElement | undefined => {
    if (parameters.length === 0) return undefined;
    const rows = parameters.map((parameter) => createRow(parameter, inputs));
    return element(
      "details",
      { class: "try-it-group", open: name === "parameters" },
      element("summary", {}, bilingual(name), element("span", { class: "try-it-count" }, ` ${parameters.length}`)),
      ...rows,
    );
  };
  const headers = operation.parameters.filter((parameter) => parameter.in === "header");
  const others = operation.parameters.filter((parameter) => parameter.in !== "header");
  return {
    fields: [group("parameters", others), group("headers", headers)].filter((field) => field !== undefined),
    values: () => Object.fromEntries([...inputs].map(([key, input]) => [key, input.value])),
    show: (made) => {
      for (const [key, value] of Object.entries(made)) {
        const input = inputs.get(key);
        if (input !== undefined) input.value = value;
      }
    },
  };
}

function createRow(parameter: TryItParameter, inputs: Map<string, HTMLInputElement>): HTMLElement {
  const id = uniqueId("parameter");
  const input = element("input", {
    id,
    type: "text",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    value: parameter.required ? (parameter.example ?? "") : "",
    placeholder: parameter.required ? undefined : parameter.example,
  });
  inputs.set(parameterKey(parameter), input);
  const note = element(
    "span",
    { class: "try-it-note" },
    parameter.required && bilingual("required"),
    parameter.required && isMadeOnSend(parameter) && " · ",
    isMadeOnSend(parameter) && bilingual("madeOnSend"),
  );
  return element(
    "div",
    { class: "try-it-parameter", title: parameter.description },
    element("label", { for: id }, element("code", {}, parameter.name), " ", note),
    input,
  );
}
