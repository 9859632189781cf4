import { basename, dirname, relative, resolve } from "node:path";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { parsePointer, toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractFlaw } from "../../contract/model/contract-flaw.ts";
import type { SourceLocation } from "../../contract/model/contract-model.ts";
import { faultAt } from "../../contract/model/fault-at.ts";
import type { PlateError } from "../../contract/model/plate-error.ts";
import { type Notice, unreadMember } from "../notice.ts";
import { locationInSource, type SourceFile, SourceReader } from "../parse/source-file.ts";
import {
  componentSections,
  describingKinds,
  inPlaceKinds,
  type Kind,
  kindNames,
  memberKind,
} from "../version/openapi-shape.ts";
import { describeVersion, fixForVersion, type OpenApiVersion, openApiVersionOf } from "../version/openapi-version.ts";
import { freeName, nameOf, nameOfType, type Target, toFragment } from "./bundle-names.ts";
import type { Bundle, Origin } from "./bundled-document.ts";
import { externalExample, isDataFile } from "./external-example.ts";
import { mapItems, mapMembers } from "./map-members.ts";
import { type Place, ReferenceTargets, stepInto } from "./reference-targets.ts";
import { type DynamicScope, keyOf } from "./schema-resources.ts";

/** A pointer to a component itself; what is referred to at any other place is moved to components, since tools stumble over it. */
const componentPointer = /^\/components\/[^/]+\/[^/]+$/;

const sections = Object.values(componentSections);

/**
 * Joins an OpenAPI document that is split over files into one document whose every `$ref` is local: what a file holds is
 * moved to `components` under the file's name, and so is what a `$ref` finds elsewhere; path items are put in place. Bundles by our own hand, since every bundler
 * there is rounds integers. `cwd` is the folder that file names in messages are relative to.
 * Throws a PlateError that names file and line for a reference that leads nowhere or to another host.
 */
export function bundleFiles(rootFile: string, cwd: string, reader = new SourceReader()): Bundle {
  let dynamicNames: ReadonlySet<string> = new Set();
  for (;;) {
    const bundler = new Bundler(resolve(cwd, rootFile), { cwd, reader, dynamicNames });
    const bundle = bundler.bundle();
    const found = bundler.ambiguousNames();
    // What is read late can give a name a second meaning, by which all schemas above it have to be copied.
    if (found.size <= dynamicNames.size) return bundle;
    dynamicNames = found;
  }
}

interface BundlerOptions {
  readonly cwd: string;
  readonly reader: SourceReader;
  /** Dynamic anchors that mean one schema or another, depending on what refers to the schemas that use them. */
  readonly dynamicNames: ReadonlySet<string>;
}

class Bundler {
  readonly #root: string;
  readonly #cwd: string;
  readonly #reader: SourceReader;
  readonly #sources = new Map<string, SourceFile>();
  readonly #origins: Origin[] = [];
  /** `<file>#<pointer>` of a referenced value → the local reference to it. */
  readonly #moved = new Map<string, string>();
  readonly #components = new Map<string, Map<string, JsonValue>>();
  /** `<file>#<pointer>` of what is being put in place, since a circle of those would never end. */
  readonly #inlining = new Set<string>();
  /** `<file>#<pointer>` of every object whose `$ref` is a reference. */
  readonly #references = new Set<string>();
  /** `<file> <kind> <$ref>` of references that the bundled document has as they are written. */
  readonly #known = new Set<string>();
  readonly #targets: ReferenceTargets;
  readonly #dynamicNames: ReadonlySet<string>;
  readonly #notices: Notice[] = [];
  #version: OpenApiVersion = "3.1";
  readonly #unusual: ContractFlaw[] = [];

  constructor(root: string, { cwd, reader, dynamicNames }: BundlerOptions) {
    this.#root = root;
    this.#cwd = cwd;
    this.#reader = reader;
    this.#dynamicNames = dynamicNames;
    this.#targets = new ReferenceTargets({
      root,
      source: (file) => this.#source(file),
      shown: (file) => this.#shown(file),
      fault: (place, message, options) => this.#fault(place, message, options),
      note: (place, flaw) => this.#noteReference(place, flaw),
    });
  }

  /** The dynamic anchors that more than one of the schemas with `$id` has. */
  ambiguousNames(): ReadonlySet<string> {
    return this.#targets.resources.ambiguousNames();
  }

  bundle(): Bundle {
    const { value } = this.#source(this.#root);
    const place = this.#rootPlace([]);
    if (!isJsonObject(value)) {
      throw this.#fault(place, `is no OpenAPI document: it holds ${nameOfType(value)}, not an object`, {
        fix: "give an OpenAPI 3.0, 3.1 or 3.2 document",
      });
    }
    const version = openApiVersionOf(value);
    if (version === undefined) {
      const steps = ["openapi", "swagger"].filter((name) => name in value).slice(0, 1);
      throw this.#fault({ ...place, steps }, `is ${describeVersion(value)}`, { fix: fixForVersion(value) });
    }
    this.#reserveComponents(value);
    this.#remember(place);
    const document = this.#object(value, "root", place);
    return {
      document: this.#withComponents(document),
      origins: this.#origins,
      files: [...this.#sources.keys()],
      unusual: this.#unusual,
      isReference: (file, pointer) => this.#references.has(`${file}#${pointer}`),
      notices: this.#notices,
    };
  }

  /** What the root's components are references to, and no more than that, keeps the name that it has there. */
  #reserveComponents(root: JsonObject): void {
    for (const section of sections) {
      const entries = valueAt(root, `/components/${section}`);
      const names = new Map<string, JsonValue>();
      this.#components.set(section, names);
      if (!isJsonObject(entries)) continue;
      for (const [name, entry] of Object.entries(entries)) {
        names.set(name, null);
        if (!isJsonObject(entry) || typeof entry.$ref !== "string" || Object.keys(entry).length > 1) continue;
        const place = this.#rootPlace(["components", section, name]);
        const target = this.#targets.target(entry.$ref, place);
        const key = keyOf(target, this.#entered(place.scope, target));
        if (target.file !== this.#root && !this.#moved.has(key))
          this.#moved.set(key, toFragment(toPointer(["components", section, name])));
      }
    }
  }

  #rootPlace(steps: readonly string[]): Place {
    const scope = this.#entered(new Map(), { file: this.#root, pointer: "" });
    return { file: this.#root, steps, pointer: "", scope };
  }

  /** The place with what a schema's own `$id` makes of dynamic references in it. */
  #inside(object: JsonObject, kind: Kind, place: Place): Place {
    if (kind !== "schema" || typeof object.$id !== "string") return place;
    return { ...place, scope: this.#entered(place.scope, { file: place.file, pointer: toPointer(place.steps) }) };
  }

  #entered(scope: DynamicScope, target: Target): DynamicScope {
    return this.#targets.resources.entered(scope, target, this.#dynamicNames);
  }

  #value(value: JsonValue, kind: Kind, place: Place): JsonValue {
    if (kind === "data" || (kind === "schema" && typeof value === "boolean")) return value;
    // What is no object where OpenAPI has one is left as it is: `withoutFlaws` leaves it out.
    if (!isJsonObject(value)) return value;
    if (kind === "resultCode" && typeof value.$ref === "string") return this.#reference(value, kind, place);
    if (typeof value.$ref !== "string" || kind === "components" || describingKinds.has(kind)) {
      return this.#object(value, kind, place);
    }
    if ((kind === "pathItem" || kind in componentSections) && this.#mayRefer(kind))
      return this.#reference(value, kind, place);
    return this.#followed(value, kind, place);
  }

  /** A `$ref` where OpenAPI has none, such as in place of an operation: what is meant is plain, so it is put in place. */
  #followed(object: JsonObject, kind: Kind, place: Place): JsonValue {
    this.#noteReference(place, {
      what: `a $ref is in the place of ${kindNames[kind]}, where OpenAPI has none`,
      outcome: "it is followed",
      fix: kind === "operation" ? "put the $ref on the path" : "write the object itself",
      isHarmless: true,
    });
    this.#references.add(`${place.file}#${toPointer(place.steps)}`);
    return this.#inlined(this.#targets.target(object.$ref as string, place), kind, place);
  }

  #object(object: JsonObject, kind: Kind, at: Place): JsonObject {
    const place = this.#inside(object, kind, at);
    const copy = mapMembers(this.#readable(object, kind, place), (name, member) => {
      const { kind: inner, many } = memberKind(kind, name);
      if (!many && (inner === "data" || !isJsonObject(member))) return member;
      const at = stepInto(place, name);
      return many ? this.#many(member, inner, at) : this.#value(member, inner, at);
    });
    if (kind === "example") return this.#withExternalValue(copy, place);
    return kind === "schema" ? this.#withMapping(this.#withoutNames(copy, place), place) : copy;
  }

  /** Without `$id` and anchors, and with `$dynamicRef` as the `$ref` that it is here: all references are to components now. */
  #withoutNames(schema: JsonObject, place: Place): JsonObject {
    const { $id, $anchor, $dynamicAnchor, $dynamicRef, ...others } = schema;
    if (this.#version === "3.0" || ($id ?? $anchor ?? $dynamicAnchor ?? $dynamicRef) === undefined) return schema;
    if (typeof $dynamicRef !== "string") return others;
    const target = this.#targets.target($dynamicRef, place, "$dynamicRef");
    const reference = this.#referenceTo(target, "schema", place) as JsonObject;
    if (others.$ref === undefined) return { ...others, ...reference };
    return { ...others, allOf: [...((others.allOf ?? []) as readonly JsonValue[]), reference] };
  }

  /** The object without the members that only a later OpenAPI has; they, and those that none has, are named. */
  #readable(object: JsonObject, kind: Kind, place: Place): JsonObject {
    const unread = Object.keys(object).flatMap((name) => {
      const found = unreadMember(kind, name, this.#version);
      return found === undefined ? [] : [{ name, ...found }];
    });
    for (const { name, message, fix } of unread) this.#notice(stepInto(place, name), message, fix);
    const later = new Set(unread.filter(({ isLater }) => isLater).map(({ name }) => name));
    if (later.size === 0) return object;
    return Object.fromEntries(Object.entries(object).filter(([name]) => !later.has(name)));
  }

  #withExternalValue(example: JsonObject, place: Place): JsonObject {
    const { externalValue, ...rest } = example;
    const isElsewhere = ["value", "dataValue", "serializedValue"].every((name) => example[name] === undefined);
    if (typeof externalValue !== "string" || !isElsewhere) return example;
    const folder = dirname(this.#root);
    const read = (file: string) => this.#reader.read(file, this.#shown(file), { folder, isText: !isDataFile(file) });
    const found = externalExample(externalValue, { from: place.file, folder, read });
    if (found.kind === "read") return { ...rest, value: found.value };
    this.#notice(stepInto(place, "externalValue"), `the example's value is in ${externalValue}, which ${found.reason}`);
    return example;
  }

  /** Media types are referred to since OpenAPI 3.2; before, a `$ref` there is a member that is not read. */
  #mayRefer(kind: Kind): boolean {
    return kind !== "mediaType" || this.#version === "3.2";
  }

  #many(value: JsonValue, kind: Kind, place: Place): JsonValue {
    if (Array.isArray(value)) {
      return mapItems(value, (item, index) => this.#value(item, kind, stepInto(place, String(index))));
    }
    if (isJsonObject(value)) {
      return mapMembers(value, (name, member) => this.#value(member, kind, stepInto(place, name)));
    }
    if (kind !== "pathItem") return value;
    throw this.#fault(place, `here is ${nameOfType(value)} where OpenAPI has a map of paths`, {
      fix: "write the map, {} for none",
    });
  }

  #reference(object: JsonObject, kind: Kind, place: Place): JsonValue {
    this.#references.add(`${place.file}#${toPointer(place.steps)}`);
    const { $ref: _, ...others } = object;
    const isAlone = Object.keys(others).length === 0;
    if (isAlone && this.#isKnown(object, kind, place)) return object;
    const target = this.#targets.target(object.$ref as string, place);
    const siblings = this.#object(others, kind, place);
    const reference = this.#referenceTo(target, kind, this.#inside(object, kind, place));
    if (!isJsonObject(reference)) return reference;
    if (isAlone && reference.$ref === object.$ref && !inPlaceKinds.has(kind)) {
      this.#known.add(`${place.file} ${kind} ${reference.$ref}`);
      return object;
    }
    return inPlaceKinds.has(kind) ? { ...reference, ...siblings } : { ...siblings, ...reference };
  }

  /** Whether this very reference stayed as it is elsewhere in the file, and means the same here: the place counts only where a schema has a name. */
  #isKnown({ $ref }: JsonObject, kind: Kind, { file, scope, pointer }: Place): boolean {
    const isSame = scope.size === 0 && !this.#targets.resources.hasNames(file) && $ref !== toFragment(pointer);
    return isSame && this.#known.has(`${file} ${kind} ${$ref}`);
  }

  /** A local reference to what is there; path items and what the component of that name is are put in place. */
  #referenceTo(target: Target, kind: Kind, place: Place): JsonValue {
    if (inPlaceKinds.has(kind)) return this.#inlined(target, kind, place);
    const scope = this.#entered(place.scope, target);
    const moved = this.#moved.get(keyOf(target, scope));
    if (moved === toFragment(place.pointer)) return this.#inlined(target, kind, place);
    const isComponent = target.file === this.#root && componentPointer.test(target.pointer);
    if (moved === undefined && isComponent && this.#isSeenAlike(target, scope)) {
      this.#targets.found(target, place);
      return { $ref: toFragment(target.pointer) };
    }
    return { $ref: moved ?? this.#moveToComponents(target, kind, place) };
  }

  /** Whether a component means the same from here as where it is written. */
  #isSeenAlike(target: Target, scope: DynamicScope): boolean {
    return keyOf(target, scope) === keyOf(target, this.#entered(this.#rootPlace([]).scope, target));
  }

  #inlined(target: Target, kind: Kind, place: Place): JsonValue {
    const scope = this.#entered(place.scope, target);
    const key = keyOf(target, scope);
    if (this.#inlining.has(key)) return this.#leftOut(place);
    const value = this.#targets.found(target, place);
    if (kind === "schema") this.#targets.resources.addSchema(target, value);
    const inner = { file: target.file, steps: parsePointer(target.pointer), pointer: place.pointer, scope };
    this.#remember(inner);
    this.#inlining.add(key);
    const copy = this.#value(value, kind, inner);
    this.#inlining.delete(key);
    return copy;
  }

  #leftOut(place: Place): JsonValue {
    const flaw = { what: "this $ref leads back to itself", outcome: "it is left out", fix: "fix the $ref" };
    this.#noteReference(place, { ...flaw, isHarmless: false });
    return {};
  }

  #noteReference(place: Place, flaw: Omit<ContractFlaw, "place" | "pointer">): void {
    this.#unusual.push({ place: this.#locationOf(place), pointer: `${place.pointer}/$ref`, ...flaw });
  }

  #moveToComponents(target: Target, kind: Kind, place: Place): string {
    const value = this.#targets.found(target, place);
    if (kind === "schema") this.#targets.resources.addSchema(target, value);
    const scope = this.#entered(place.scope, target);
    const section = componentSections[kind as keyof typeof componentSections];
    const names = this.#components.get(section) as Map<string, JsonValue>;
    const name = freeName(nameOf(target, kind), names);
    const local = toFragment(toPointer(["components", section, name]));
    names.set(name, null);
    this.#moved.set(keyOf(target, scope), local);
    const inner = {
      file: target.file,
      steps: parsePointer(target.pointer),
      pointer: toPointer(["components", section, name]),
      scope,
    };
    this.#remember(inner);
    names.set(name, this.#value(value, kind, inner));
    return local;
  }

  #withMapping(schema: JsonObject, place: Place): JsonObject {
    if (!isJsonObject(schema.discriminator)) return schema;
    const { mapping, defaultMapping } = schema.discriminator;
    const names = this.#components.get("schemas");
    const bundled = (reference: JsonValue | undefined): JsonValue | undefined => {
      // A name before it is a reference: OpenAPI 3.1.1, section 4.8.25.2.
      if (typeof reference !== "string" || !/[./#]/.test(reference) || names?.has(reference) === true) return reference;
      const local = this.#reference({ $ref: reference }, "schema", place);
      return isJsonObject(local) ? local.$ref : local;
    };
    const discriminator = {
      ...schema.discriminator,
      ...(isJsonObject(mapping) && { mapping: mapMembers(mapping, (_name, target) => bundled(target) as JsonValue) }),
      ...(defaultMapping !== undefined && { defaultMapping: bundled(defaultMapping) }),
    };
    return { ...schema, discriminator };
  }

  #withComponents(document: JsonObject): JsonObject {
    const components: Record<string, JsonValue> = {
      ...(document.components as JsonObject | undefined as Record<string, JsonValue>),
    };
    for (const [section, names] of this.#components) {
      const added = [...names].filter(([, value]) => value !== null);
      if (added.length > 0)
        components[section] = { ...(components[section] as JsonObject), ...Object.fromEntries(added) };
    }
    return Object.keys(components).length > 0 ? { ...document, components } : document;
  }

  #source(file: string): SourceFile {
    const known = this.#sources.get(file);
    const source = known ?? this.#reader.read(file, this.#shown(file), { folder: dirname(this.#root) });
    if (known === undefined) {
      if (file === this.#root && isJsonObject(source.value)) this.#version = openApiVersionOf(source.value) ?? "3.1";
      this.#sources.set(file, source);
      this.#targets.add(source, this.#version !== "3.0");
    }
    return source;
  }

  #remember(place: Place): void {
    const source = this.#source(place.file);
    this.#origins.push({ pointer: place.pointer, source, shownAs: this.#shown(place.file), steps: place.steps });
  }

  #shown(file: string): string {
    return relative(this.#cwd, file) || basename(file);
  }

  #notice(place: Place, message: string, fix?: string): void {
    const source = this.#source(place.file);
    const at = source.placeAt(place.steps) ?? { line: 1, column: 1 };
    const location = locationInSource(source, this.#shown(place.file), at);
    this.#notices.push({ location, message, ...(fix === undefined ? {} : { fix }) });
  }

  #fault(place: Place, message: string, options: { fix?: string; cause?: unknown } = {}): PlateError {
    return faultAt(this.#locationOf(place), message, { fix: "fix the $ref", ...options });
  }

  /** The place of the `$ref` there, otherwise of the value itself. */
  #locationOf(place: Place): SourceLocation {
    const source = this.#source(place.file);
    const at = source.placeAt([...place.steps, "$ref"]) ?? source.placeAt(place.steps) ?? { line: 1, column: 1 };
    return locationInSource(source, this.#shown(place.file), at);
  }
}
