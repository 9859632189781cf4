import type { TryItOperation } from "./data.ts";

/** Where Redoc 3 shows an operation, and in it the column beside the request with method and path at its top. */
const operationSections = '[data-item-kind="httpItem"]';
const sideColumn = '[data-testid="right-panel"]';
const methodAndPath = `${sideColumn} [data-component-name="Panel/PanelHeader"] [data-component-name="Tag/Tag"]`;

/**
 * Puts each operation's panel beside its request as soon as Redoc shows the operation, and again whenever Redoc shows it anew;
 * a panel is made once, so what the reader typed stays.
 */
export function placePanels(
  operations: readonly TryItOperation[],
  createPanel: (operation: TryItOperation) => HTMLElement,
): void {
  const panels = new Map<TryItOperation, HTMLElement>();
  const panelOf = (operation: TryItOperation): HTMLElement => {
    const panel = panels.get(operation) ?? createPanel(operation);
    panels.set(operation, panel);
    return panel;
  };
  const place = (): void => {
    for (const section of document.querySelectorAll(operationSections)) {
      const tag = section.querySelector(methodAndPath);
      const operation = tag === null ? undefined : findOperation(tag, operations);
      if (operation === undefined || section.querySelector(".try-it") !== null) continue;
      tag?.closest(sideColumn)?.prepend(panelOf(operation));
    }
  };
  new MutationObserver(place).observe(document.body, { childList: true, subtree: true });
  place();
}

function findOperation(tag: Element, operations: readonly TryItOperation[]): TryItOperation | undefined {
  const method = tag.textContent?.trim().toUpperCase();
  const path = tag.nextElementSibling?.textContent?.trim();
  return operations.find((operation) => operation.method === method && operation.path === path);
}
