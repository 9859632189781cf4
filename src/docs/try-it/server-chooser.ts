import type { TryItServer } from "./data.ts";
import { element, uniqueId } from "./dom.ts";
import { bilingual, inChosenLanguage, onLanguage } from "./texts.ts";

/** The chooser of the server and what it says now. */
export interface ServerChooser {
  readonly field: HTMLElement;
  readonly url: () => string;
}

const own = "";

/** Offers the servers of the contract and one of the reader's own, whose address is typed in. */
export function createServerChooser(servers: readonly TryItServer[]): ServerChooser {
  const id = uniqueId("server");
  const select = element("select", { id });
  for (const { url, description } of servers) {
    select.append(element("option", { value: url }, nameServer(url, description)));
  }
  const ownOption = element("option", { value: own });
  select.append(ownOption);
  const address = element("input", { type: "url", spellcheck: "false", placeholder: "http://127.0.0.1:4010" });
  const addressField = element("label", { class: "try-it-own", hidden: true }, bilingual("ownServerUrl"), address);
  const showAddress = (): void => {
    addressField.hidden = select.value !== own;
  };
  select.addEventListener("change", showAddress);
  onLanguage(() => {
    ownOption.textContent = inChosenLanguage("ownServer");
  });
  showAddress();
  return {
    field: element(
      "div",
      { class: "try-it-field" },
      element("label", { for: id }, bilingual("server")),
      select,
      addressField,
    ),
    url: () => (select.value === own ? address.value.trim() : select.value),
  };
}

/** The first clause of a description is its name; the rest would not fit into a line. */
function nameServer(url: string, description: string | undefined): string {
  const name = /^[^.,;:(\n]+/.exec(description ?? "")?.[0].trim();
  return name === undefined ? url : `${name} · ${url}`;
}
