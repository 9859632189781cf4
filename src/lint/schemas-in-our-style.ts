import type { Context, Node, Visitor } from "./plugin-types.ts";

/** Visits the schemas of a contract with `x-result-code-pointer`, which asks for our house style; those of any other are left alone. */
export function schemasInOurStyle(check: (schema: Node, context: Context) => void): Visitor {
  let isOurStyle = false;
  return {
    Root: {
      enter: (root) => {
        isOurStyle = Object.hasOwn(root, "x-result-code-pointer");
      },
    },
    Schema: {
      enter: (schema, context) => {
        if (isOurStyle) check(schema, context);
      },
    },
  };
}
