import type { TryItOperation } from "./data.ts";
import { createOperationLine } from "./operation-line.ts";

/** Where Redoc 3 shows an operation: its title comes first, and method and path are at the top of the column with the samples. */
const operationSections = '[data-item-kind="httpItem"]';
const titleColumn = '[data-testid="middle-panel"]';
const sideColumn = '[data-testid="right-panel"]';
const methodAndPath = `${sideColumn} [data-component-name="Panel/PanelHeader"] [data-component-name="Tag/Tag"]`;

/**
 * Puts each operation's panel next to its request, and method and path under its title, as soon as Redoc shows the operation, and again whenever Redoc shows it anew;
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
      if (section.querySelector(".p-operation-line") === null)
        section.querySelector(titleColumn)?.append(createOperationLine(operation));
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
