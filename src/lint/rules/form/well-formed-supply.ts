import { isNode, type LintRule, type Node, reportFinding } from "../../plugin-types.ts";

const sources = ["config", "correlation-id", "time", "time-zone", "signature", "crypto-key"];

/** `x-supply` takes a header off the caller's hands; a slip in it would put the header back there without a word. */
export const wellFormedSupply: LintRule = {
  id: "well-formed-supply",
  asks: "x-supply is written on a request header and is {from}: config (with the key of the option), correlation-id, time, time-zone, signature or crypto-key.",
  visit: () => ({
    any: {
      enter: (node, context) => {
        if (!isNode(node) || !Object.hasOwn(node, "x-supply")) return;
        const at = context.location.child(["x-supply"]);
        const fault = findFault(node, node["x-supply"]);
        if (fault !== undefined) reportFinding(context, { at, ...fault });
      },
    },
  }),
};

function findFault(holder: Node, supply: unknown): { readonly what: string; readonly fix: string } | undefined {
  if (holder.in !== "header") {
    return { what: "x-supply is on something that is no request header.", fix: "Move it to a header parameter." };
  }
  if (!isNode(supply) || typeof supply.from !== "string") {
    return { what: "x-supply has no from.", fix: `Write from: and one of ${sources.join(", ")}.` };
  }
  if (!sources.includes(supply.from)) {
    return { what: `x-supply knows no source ${supply.from}.`, fix: `Its sources are ${sources.join(", ")}.` };
  }
  const unknown = Object.keys(supply).find((name) => name !== "from" && name !== "key");
  if (unknown !== undefined) {
    return { what: `x-supply knows no member ${unknown}.`, fix: "Its members are from and, for config, key." };
  }
  if (supply.from !== "config" && Object.hasOwn(supply, "key")) {
    return { what: `x-supply from ${supply.from} has a key.`, fix: "Remove key: it belongs to from: config." };
  }
  if (supply.from === "config" && !isName(supply.key)) {
    return { what: "x-supply from config has no key.", fix: "Add key: the name of the option, such as aspId." };
  }
  return undefined;
}

function isName(value: unknown): boolean {
  return typeof value === "string" && /^[A-Za-z][A-Za-z0-9]*$/.test(value);
}
