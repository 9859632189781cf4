import type { TryItOperation, TryItParameter } from "../data.ts";
import { element } from "../dom.ts";
import { parameterKey } from "../prepare-request.ts";
import { bilingual, type TextName } from "../texts.ts";
import { createParameterRow, type ParameterRow } from "./parameter-row.ts";

/** The fields of an operation's parameters and their values. */
export interface ParameterFields {
  readonly fields: readonly HTMLElement[];
  /** By parameter key. */
  readonly values: () => Readonly<Record<string, string>>;
  /** Shows values that were made for a request. */
  readonly show: (made: Readonly<Record<string, string>>) => void;
  /** Whether all can be sent; where not, the first that cannot gets the focus, and each says why. */
  readonly check: () => boolean;
}

/** One field for each parameter, in the groups that readers know them by. */
export function createParameterFields({ parameters }: TryItOperation): ParameterFields {
  const rows = new Map<string, ParameterRow>();
  const group = (name: TextName, isMember: (parameter: TryItParameter) => boolean): HTMLElement | undefined => {
    const members = parameters.filter(isMember);
    for (const parameter of members) rows.set(parameterKey(parameter), createParameterRow(parameter));
    const fields = members.map((parameter) => rows.get(parameterKey(parameter))?.element);
    if (members.length === 0) return undefined;
    return element(
      "details",
      { class: "try-it-group", open: members.some(({ supply }) => supply === undefined) },
      element("summary", {}, bilingual(name), element("span", { class: "try-it-count" }, ` ${members.length}`)),
      name === "cookies" && element("p", { class: "try-it-quiet" }, bilingual("cookiesHint")),
      ...fields,
    );
  };
  const groups = [
    group("parameters", ({ in: place }) => place === "path" || place === "query"),
    group("cookies", ({ in: place }) => place === "cookie"),
    group("headers", ({ in: place }) => place === "header"),
  ];
  return {
    fields: groups.filter((field) => field !== undefined),
    values: () => Object.fromEntries([...rows].map(([key, { control }]) => [key, control.value])),
    show: (made) => {
      for (const [key, value] of Object.entries(made)) rows.get(key)?.show(value);
    },
    check: () => {
      const wrong = [...rows.values()].filter((row) => !row.check());
      if (wrong[0] !== undefined) focusOn(wrong[0].control);
      return wrong.length === 0;
    },
  };
}

function focusOn(control: HTMLElement): void {
  control.closest("details")?.setAttribute("open", "");
  control.focus();
}
