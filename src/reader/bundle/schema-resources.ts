import { pathToFileURL } from "node:url";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { toPointer } from "../../contract/json/json-pointer.ts";
import { type Kind, memberKind } from "../version/openapi-shape.ts";
import type { Target } from "./bundle-names.ts";

/** A part of a file with a URI of its own (JSON Schema 2020-12 Core, section 4.3.5): the file itself, or a schema with `$id`. */
interface Resource extends Target {
  readonly uri: string;
  /** `$anchor` and `$dynamicAnchor` to the pointer, in the file, of the schema that has it. */
  readonly anchors: Map<string, string>;
  readonly dynamicAnchors: Set<string>;
}

/** By the name of a `$dynamicAnchor`, the schema that it means there: the one of the outermost resource that has it. */
export type DynamicScope = ReadonlyMap<string, Target>;

/** A name that a second schema of one resource takes. JSON Schema 2020-12 Core, section 8.2.2: a reference by it has no one meaning. */
export interface RepeatedAnchor extends Target {
  readonly keyword: "$anchor" | "$dynamicAnchor";
  readonly name: string;
}

/** What a reference means: where it leads, and the name of the anchor by which it says so. */
export interface Found extends Target {
  readonly anchor?: string | undefined;
  /** Whether it counts from a schema with `$id`, and not from the file. */
  readonly isEmbedded: boolean;
}

/** An anchor (section 8.2.2) that a reference names and that its resource does not have. */
export interface NoAnchor {
  readonly missing: string;
  readonly file: string;
}

/**
 * The schema resources of a contract's files, by which `$ref` and `$dynamicRef` to `$id`s and anchors are followed
 * (JSON Schema 2020-12 Core, section 8.2). Only schemas count: an `$id` in an example or an enum is data.
 */
export class SchemaResources {
  readonly #byUri = new Map<string, Resource>();
  readonly #byFile = new Map<string, Resource[]>();
  /** The files in which there is an `$id` or an anchor. */
  readonly #named = new Set<string>();
  readonly #repeated = new Set<string>();
  readonly #onRepeated: (repeated: RepeatedAnchor) => void;

  /** `onRepeated` is called once for each name that occurs twice; the first counts. */
  constructor(onRepeated: (repeated: RepeatedAnchor) => void) {
    this.#onRepeated = onRepeated;
  }

  /** Notes the resources of a file: of an OpenAPI document those of its schemas, of any other those of the schema that it is. */
  add(file: string, text: string, value: JsonValue): void {
    const self = isJsonObject(value) && typeof value.$self === "string" ? URL.parse(value.$self) : null;
    const own = pathToFileURL(file).href;
    const resource = this.#resource({ file, pointer: "", uri: self?.href ?? own });
    this.#byUri.set(own, resource);
    if (!/\$(?:id|anchor|dynamicAnchor)\b/.test(text)) return;
    this.#named.add(file);
    const isDocument = isJsonObject(value) && "openapi" in value;
    this.#collect(value, isDocument ? "root" : "schema", { pointer: "", resource });
  }

  /** Whether a schema of the file has an `$id` or an anchor, so that a reference may mean another thing in another place. */
  hasNames(file: string): boolean {
    return this.#named.has(file);
  }

  /** Notes the resources below a pointer that turned out to be a schema: of a file that is a map of schemas, or parts of one. */
  addSchema({ file, pointer }: Target, value: JsonValue): void {
    if (!this.#named.has(file)) return;
    this.#collect(value, "schema", { pointer, resource: this.#enclosing({ file, pointer }) });
  }

  /** Where a reference leads from a schema; `undefined` where its URI is none of these resources. */
  find(reference: string, from: Target): Found | NoAnchor | undefined {
    const [uri = "", fragment = ""] = reference.split("#", 2).map(decoded);
    const base = this.#enclosing(from);
    const resource = uri === "" ? base : this.#byUri.get(withoutFragment(URL.parse(uri, base.uri)) ?? "");
    if (resource === undefined) return undefined;
    const { file, pointer } = resource;
    const isEmbedded = pointer !== "";
    if (/^(?:\/|$)/.test(fragment)) return { file, pointer: pointer + fragment, isEmbedded };
    const anchored = resource.anchors.get(fragment);
    return anchored === undefined
      ? { missing: fragment, file }
      : { file, pointer: anchored, isEmbedded, anchor: fragment };
  }

  /** The schema that a `$dynamicRef` means (section 8.2.3.2): that of the scope, where the first one found is dynamic itself. */
  dynamicTarget(found: Target & Pick<Found, "anchor">, scope: DynamicScope): Target {
    const { anchor = "", file, pointer } = found;
    const isDynamic = this.#enclosing(found).dynamicAnchors.has(anchor);
    return (isDynamic ? scope.get(anchor) : undefined) ?? { file, pointer };
  }

  /** The scope below a schema: what an outer resource says of a name counts. Only `names` are kept, since others mean one schema alone. */
  entered(scope: DynamicScope, target: Target, names: ReadonlySet<string>): DynamicScope {
    if (names.size === 0) return scope;
    const { file, anchors, dynamicAnchors } = this.#enclosing(target);
    const added = [...dynamicAnchors].filter((name) => names.has(name) && !scope.has(name));
    if (added.length === 0) return scope;
    return new Map([...scope, ...added.map((name) => [name, { file, pointer: anchors.get(name) ?? "" }] as const)]);
  }

  /** The names of dynamic anchors that several resources have, so that they mean one or the other. */
  ambiguousNames(): ReadonlySet<string> {
    const counts = new Map<string, number>();
    for (const { dynamicAnchors } of new Set(this.#byUri.values())) {
      for (const name of dynamicAnchors) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
  }

  #resource({ file, pointer, uri }: Target & { readonly uri: string }): Resource {
    const made: Resource = { file, pointer, uri, anchors: new Map(), dynamicAnchors: new Set() };
    if (!this.#byUri.has(uri)) this.#byUri.set(uri, made);
    this.#byFile.set(file, [...(this.#byFile.get(file) ?? []), made]);
    return made;
  }

  /** The innermost resource that a schema belongs to. */
  #enclosing({ file, pointer }: Target): Resource {
    const around = (this.#byFile.get(file) ?? []).filter(
      ({ pointer: above }) => above === "" || pointer === above || pointer.startsWith(`${above}/`),
    );
    const innermost = around.reduce<Resource | undefined>(
      (best, each) => (best === undefined || each.pointer.length > best.pointer.length ? each : best),
      undefined,
    );
    return innermost ?? this.#resource({ file, pointer: "", uri: pathToFileURL(file).href });
  }

  #collect(value: unknown, kind: Kind, at: { readonly pointer: string; readonly resource: Resource }): void {
    if (kind === "data" || !isJsonObject(value)) return;
    const resource = kind === "schema" ? this.#withOwn(value, at) : at.resource;
    for (const [name, member] of Object.entries(value)) {
      const { kind: inner, many } = memberKind(kind, name);
      const pointer = at.pointer + toPointer([name]);
      if (!many) this.#collect(member, inner, { pointer, resource });
      else if (typeof member === "object" && member !== null) {
        for (const [key, each] of Object.entries(member)) {
          this.#collect(each, inner, { pointer: pointer + toPointer([key]), resource });
        }
      }
    }
  }

  /** The resource of a schema, a new one where it has an `$id`, with its anchors noted. */
  #withOwn(
    schema: JsonObject,
    { pointer, resource }: { readonly pointer: string; readonly resource: Resource },
  ): Resource {
    const { $id, $dynamicAnchor } = schema;
    // A fragment alone is the anchor of older drafts, and no URI of a resource (section 8.2.1).
    const isUri = typeof $id === "string" && $id !== "" && !$id.startsWith("#");
    const uri = isUri ? withoutFragment(URL.parse($id, resource.uri)) : undefined;
    const known = this.#byFile.get(resource.file)?.find((each) => each.pointer === pointer && each.uri === uri);
    const own = uri === undefined ? resource : (known ?? this.#owned({ file: resource.file, pointer, uri }));
    for (const keyword of ["$anchor", "$dynamicAnchor"] as const) {
      const name = schema[keyword];
      if (typeof name !== "string") continue;
      if (!own.anchors.has(name)) own.anchors.set(name, pointer);
      else if (own.anchors.get(name) !== pointer) this.#repeat({ file: own.file, pointer, keyword, name });
    }
    if (typeof $dynamicAnchor === "string" && own.anchors.get($dynamicAnchor) === pointer)
      own.dynamicAnchors.add($dynamicAnchor);
    return own;
  }

  #repeat(repeated: RepeatedAnchor): void {
    const key = `${repeated.file}#${repeated.pointer}/${repeated.keyword}`;
    if (this.#repeated.has(key)) return;
    this.#repeated.add(key);
    this.#onRepeated(repeated);
  }

  /** The resource of a schema with `$id`; at the root of a file, the file's own gets a second URI. */
  #owned(place: Target & { readonly uri: string }): Resource {
    const whole =
      place.pointer === "" ? this.#byFile.get(place.file)?.find(({ pointer }) => pointer === "") : undefined;
    if (whole === undefined) return this.#resource(place);
    const renamed: Resource = { ...whole, uri: place.uri };
    this.#byFile.set(place.file, [renamed, ...(this.#byFile.get(place.file) ?? []).filter((each) => each !== whole)]);
    if (!this.#byUri.has(place.uri)) this.#byUri.set(place.uri, renamed);
    this.#byUri.set(whole.uri, renamed);
    return renamed;
  }
}

/** What a copy of a value is known by: with what its dynamic references mean, seen from there. */
export function keyOf({ file, pointer }: Target, scope: DynamicScope): string {
  const names = [...scope].map(([name, target]) => `${name}=${target.file}#${target.pointer}`);
  return `${file}#${pointer}${names.length === 0 ? "" : ` ${names.sort().join(" ")}`}`;
}

function withoutFragment(url: URL | null): string | undefined {
  return url === null ? undefined : url.href.replace(/#.*$/s, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
