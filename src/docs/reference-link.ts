import type { OperationModel } from "../contract/contract-model.ts";

/** The address of an operation in Redoc's page: the first tag and the id, as Redoc 3 writes them into its addresses. */
export function referenceLink({ id, tags }: Pick<OperationModel, "id" | "tags">): string {
  return `reference.html#/${slug(tags[0] ?? "other")}/${slug(id)}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._~-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** An id for an anchor, from texts of the contract: letters, digits, dots and dashes. */
export function anchor(...parts: readonly string[]): string {
  return parts.map(slug).join("--");
}
