import { isNode, type LintRule, reportFinding } from "../../plugin-types.ts";

/** `x-uncertain` is the contract's own list of what nobody knows yet, so each entry says what that is. */
export const wellFormedUncertain: LintRule = {
  id: "well-formed-uncertain",
  asks: "x-uncertain is a text, or a list of texts, that says what the sources leave open.",
  visit: () => ({
    any: {
      enter: (node, context) => {
        if (!isNode(node) || !Object.hasOwn(node, "x-uncertain")) return;
        const value = node["x-uncertain"];
        const texts = Array.isArray(value) ? value : [value];
        if (texts.length > 0 && texts.every((text) => typeof text === "string" && text.trim() !== "")) return;
        reportFinding(context, {
          at: context.location.child(["x-uncertain"]),
          what: "x-uncertain does not say what is uncertain.",
          fix: "Write one sentence, or a list of sentences: what the sources leave open, and where they end.",
        });
      },
    },
  }),
};
