type Child = Node | string | undefined | false;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes and children. A text child is always a text node, so nothing that it holds can become an element. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(attribute, "");
    else if (typeof value === "string") made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

let ids = 0;

/** An id that no other element of the page has. */
export function uniqueId(purpose: string): string {
  ids += 1;
  return `plate-${purpose}-${ids}`;
}
