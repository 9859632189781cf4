import type { OperationModel } from "../../../contract/model/contract-model.ts";
import { PlateError } from "../../../contract/model/plate-error.ts";
import { oneOf, suggest } from "../../suggest.ts";

/** Which operations a command works on: those that meet every kind of filter that is given, less the excluded ones. */
export interface OperationFilter {
  /** Operation ids. */
  readonly operations: readonly string[];
  readonly tags: readonly string[];
  /** Path templates; `*` stands for any characters. */
  readonly paths: readonly string[];
  /** In any case. */
  readonly methods: readonly string[];
  /** Operation ids, or path templates as in `paths`. */
  readonly excluded: readonly string[];
}

type Matches = (operation: OperationModel, value: string) => boolean;

/**
 * The ids of the chosen operations, in the contract's order. Throws a PlateError (`usage`) for a filter that fits no operation of the
 * contract, since it is misspelt then, and where nothing is left.
 */
export function selectOperations(
  operations: readonly OperationModel[],
  { operations: ids, tags, paths, methods, excluded }: OperationFilter,
): readonly string[] {
  const kinds: readonly (readonly [string, readonly string[], Matches])[] = [
    ["operation", ids, ({ id }, value) => id === value],
    ["tag", tags, (operation, value) => operation.tags.includes(value)],
    ["path", paths, ({ path }, value) => fitsPath(path, value)],
    ["method", methods, ({ method }, value) => method.toLowerCase() === value.toLowerCase()],
  ];
  for (const [kind, values, matches] of kinds) refuseUnknown(operations, kind, values, matches);
  refuseUnknown(operations, "exclude", excluded, isExcluded);
  const chosen = operations
    .filter((operation) =>
      kinds.every(([, values, matches]) => values.length === 0 || values.some((value) => matches(operation, value))),
    )
    .filter((operation) => !excluded.some((value) => isExcluded(operation, value)));
  if (chosen.length > 0 || operations.length === 0) return chosen.map(({ id }) => id);
  throw new PlateError("usage", "no operation is left to test", {
    fix: "leave out fewer with --exclude, or ask for fewer things at once: an operation has to meet all of them",
  });
}

function isExcluded({ id, path }: OperationModel, value: string): boolean {
  return id === value || fitsPath(path, value);
}

function fitsPath(path: string, pattern: string): boolean {
  if (!pattern.startsWith("/") && !pattern.startsWith("*")) return false;
  const [first = "", ...others] = pattern.split("*");
  if (others.length === 0) return path === pattern;
  const last = others.pop() ?? "";
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length) return false;
  let from = first.length;
  const end = path.length - last.length;
  for (const part of others) {
    const at = path.indexOf(part, from);
    if (at === -1 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}

function refuseUnknown(
  operations: readonly OperationModel[],
  kind: string,
  values: readonly string[],
  matches: Matches,
): void {
  const unknown = values.find((value) => !operations.some((operation) => matches(operation, value)));
  if (unknown === undefined) return;
  const known = knownOf(operations, kind);
  const [message, all] =
    kind === "tag"
      ? [`no operation of the contract has the tag ${unknown}`, known]
      : kind === "path" || kind === "method"
        ? [`no operation of the contract has the ${kind} ${unknown}`, known]
        : [`the contract has no operation ${unknown}`, known];
  throw new PlateError("usage", message, { fix: `${suggest(unknown, all)}${oneOf(all)}` });
}

function knownOf(operations: readonly OperationModel[], kind: string): readonly string[] {
  switch (kind) {
    case "tag":
      return [...new Set(operations.flatMap(({ tags }) => tags))];
    case "path":
      return [...new Set(operations.map(({ path }) => path))];
    case "method":
      return [...new Set(operations.map(({ method }) => method.toUpperCase()))];
    default:
      return operations.map(({ id }) => id);
  }
}
