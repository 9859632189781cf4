import type { OperationModel } from "../contract/model/contract-model.ts";

/**
 * The address of an operation in Redoc's page, as Redoc 3 writes it: the first tag, then the operation's id, in lower case.
 * Operations without an id of their own (theirs holds a space) have the address of their tag.
 */
export function referenceLink({ id, tags }: Pick<OperationModel, "id" | "tags">): string {
  const link = tagLink(tags[0]);
  return id.includes(" ") ? link : `${link}/${encodeURI(id.toLowerCase())}`;
}

/** The address of a tag in Redoc's page; without one, of the operations that have none. */
export function tagLink(tag = ""): string {
  return `reference.html#/${encodeURI(tagSlug(tag))}`;
}

/** The rule of the library slugify, which Redoc uses; a tag that it would leave nothing of is kept in lower case. */
function tagSlug(tag: string): string {
  if (tag === "") return "other";
  const kept = tag.normalize().replaceAll("&", "and").replaceAll("-", " ");
  const slug = kept.replaceAll(/[^\w\s$*_+~.()'"!:@]+/g, "").trim();
  return (slug === "" ? tag : slug).toLowerCase().replaceAll(/\s+/g, "-");
}

/** An id for an anchor, from texts of the contract: letters, digits, dots and dashes. */
export function anchor(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}._~-]+/gu, "-")
        .replaceAll(/^-+|-+$/g, ""),
    )
    .join("--");
}
