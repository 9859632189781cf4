import { type CodePointers, type OperationView, readCodePointers, readOperations } from "./operation-view.ts";
import type { Context, RuleVisitor } from "./plugin-types.ts";

/** A check of one operation of a document with result codes; its `code` pointer is never `undefined`. */
export type OperationCheck = (
  operation: OperationView,
  context: Context,
  pointers: CodePointers & { readonly code: string },
) => void;

/**
 * A visitor that calls `check` for each operation, but only in a document whose root has `x-result-code-pointer`:
 * how scenarios, codes and headers are written is our house style, which other documents need not follow.
 */
export function visitOperations(check: OperationCheck): RuleVisitor {
  return () => {
    let pointers: CodePointers = { code: undefined, message: undefined };
    return {
      Root: {
        enter: (root, context) => {
          pointers = readCodePointers(root, context);
        },
      },
      PathItem: {
        enter: (pathItem, context) => {
          const { code } = pointers;
          if (code === undefined) return;
          for (const operation of readOperations(pathItem, context, pointers)) {
            check(operation, context, { ...pointers, code });
          }
        },
      },
    };
  };
}
