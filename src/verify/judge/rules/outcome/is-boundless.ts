import type { Evidence } from "../../evidence.ts";

/** A target that takes a number far beyond the bound has no bound at all, which is another fault. */
export function isBoundless({ controls: { ordinary } }: Evidence): boolean {
  return ordinary === "success" || ordinary === "business";
}
