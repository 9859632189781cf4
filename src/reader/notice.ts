import type { SourceLocation } from "../contract/model/contract-model.ts";
import { type Kind, kindNames, memberSince } from "./version/openapi-shape.ts";
import { type OpenApiVersion, openApiVersions } from "./version/openapi-version.ts";

/** Something in a document that is not read: where it is, what is so, and how to have it read. Not an error. */
export interface Notice {
  readonly location: SourceLocation;
  readonly message: string;
  readonly fix?: string;
}

/** Why a member is not read. */
export interface UnreadMember {
  readonly message: string;
  readonly fix: string;
  /** Whether a later version of OpenAPI has it. */
  readonly isLater: boolean;
}

/**
 * What there is to say of a member of an object that the document's version of OpenAPI does not have; `undefined` for one that
 * it has. A document may have no other members than its version's and extensions (OpenAPI 3.1.1, section 4.9). What 3.1 brought is
 * read in documents of 3.0 too, since they are read as ones of 3.1.
 */
export function unreadMember(kind: Kind, name: string, version: OpenApiVersion): UnreadMember | undefined {
  const since = memberSince(kind, name);
  const where = kindNames[kind];
  if (since === undefined) {
    return {
      message: `${name} is not read: ${where} of OpenAPI has no such member`,
      fix: "correct its name, or let it begin with x-",
      isLater: false,
    };
  }
  const read = version === "3.0" ? "3.1" : version;
  if (openApiVersions.indexOf(since) <= openApiVersions.indexOf(read)) return undefined;
  return {
    message: `${name} is not read: it is a member of ${where} since OpenAPI ${since}, and this document says ${version}`,
    fix: `write openapi: ${since}.0`,
    isLater: true,
  };
}

/** A notice as lines for people: `warning openapi.yaml:7:5 query is not read: …`. */
export function noticeText({ location: { file, line, column }, message, fix }: Notice): string {
  return `warning ${file}:${line}:${column} ${message}${fix === undefined ? "" : `; ${fix}`}`;
}
