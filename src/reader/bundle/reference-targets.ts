import { dirname, relative, resolve, sep } from "node:path";
import type { JsonValue } from "../../contract/json/json.ts";
import { parsePointer, toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractFlaw } from "../../contract/model/contract-flaw.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { SourceFile } from "../parse/source-file.ts";
import type { Target } from "./bundle-names.ts";
import {
  type DynamicScope,
  type Found,
  type NoAnchor,
  type RepeatedAnchor,
  SchemaResources,
} from "./schema-resources.ts";
import { SelfUris } from "./self-uri.ts";

/** A value of a source, on its way into the bundled document. */
export interface Place {
  readonly file: string;
  readonly steps: readonly string[];
  /** Of the bundled document. */
  readonly pointer: string;
  readonly scope: DynamicScope;
}

/** The place of a member. */
export function stepInto(place: Place, name: string): Place {
  return { ...place, steps: [...place.steps, name], pointer: place.pointer + toPointer([name]) };
}

/** What following references needs of the bundler. */
export interface FollowingOptions {
  readonly root: string;
  readonly source: (file: string) => Pick<SourceFile, "value">;
  readonly shown: (file: string) => string;
  readonly fault: (place: Place, message: string, options: { fix?: string; cause?: unknown }) => PlateError;
  /** Told of a reference that is followed although it is wrong. */
  readonly note: (place: Place, flaw: Omit<ContractFlaw, "place" | "pointer">) => void;
}

/** Follows the references of a contract's files: to files, to `$self`, to `$id` and to anchors. Nothing is fetched. */
export class ReferenceTargets {
  readonly #options: FollowingOptions;
  readonly #selves = new SelfUris();
  readonly resources = new SchemaResources((repeated) => this.#noteRepeated(repeated));

  constructor(options: FollowingOptions) {
    this.#options = options;
  }

  /** Notes what a file that was read says of URIs. */
  add({ file, text, value }: Pick<SourceFile, "file" | "text" | "value">, isNamed: boolean): void {
    this.#selves.add(file, value);
    if (isNamed) this.resources.add(file, text, value);
  }

  /** Where a `$ref` or `$dynamicRef` leads. Throws a PlateError for one that leads to another host or to no anchor. */
  target(reference: string, place: Place, keyword: "$ref" | "$dynamicRef" = "$ref"): Target {
    const from = { file: place.file, pointer: toPointer(place.steps) };
    const named = this.resources.find(reference, from);
    const found: Target & Partial<Found> = this.#usable(named, reference, place) ?? this.#ofFile(reference, place);
    return keyword === "$ref"
      ? { file: found.file, pointer: found.pointer }
      : this.resources.dynamicTarget(found, place.scope);
  }

  /** The value there. Throws a PlateError where there is none. */
  found(target: Target, place: Place): JsonValue {
    const { root, shown, fault } = this.#options;
    const source = this.#referenced(target.file, place);
    const value = /^(\/|$)/.test(target.pointer) ? valueAt(source.value, target.pointer) : undefined;
    if (value !== undefined) return value as JsonValue;
    const inside = target.file === place.file && target.file !== root;
    const fromHere = relative(dirname(place.file), root).split(sep).join("/");
    throw fault(place, `there is nothing at #${target.pointer} of ${shown(target.file)}`, {
      fix: inside
        ? `fix the $ref; one that begins with # stays in its own file, the root's begins with ${fromHere}#`
        : "fix the $ref",
    });
  }

  /** What is found by URI; `undefined` where the file has to be asked: no such URI, or nothing there below an `$id`. */
  #usable(named: Found | NoAnchor | undefined, reference: string, place: Place): Found | undefined {
    if (named === undefined) return undefined;
    if ("missing" in named) throw this.#noAnchor(named.missing, named.file, place);
    const source = this.#referenced(named.file, place);
    if (!named.isEmbedded || valueAt(source.value, named.pointer) !== undefined) return named;
    if (!reference.startsWith("#") || valueAt(source.value, reference) === undefined) return named;
    this.#options.note(place, {
      what: `there is nothing at ${reference} of the schema around it that has an $id, from which it counts`,
      outcome: "it is followed from the root of the file",
      fix: "take the $id out, or refer by the URI of the document",
      isHarmless: true,
    });
    return undefined;
  }

  #noteRepeated({ file, pointer, keyword, name }: RepeatedAnchor): void {
    const place = { file, steps: [...parsePointer(pointer), keyword], pointer, scope: new Map() };
    this.#options.note(place, {
      what: `${keyword} ${JSON.stringify(name)} is the name of another schema of this file too`,
      outcome: "a reference by it means the first one",
      fix: "give each schema a name of its own, or an $id",
      isHarmless: false,
    });
  }

  #noAnchor(name: string, file: string, place: Place): PlateError {
    return this.#options.fault(place, `no schema of ${this.#options.shown(file)} has the $anchor ${name} there`, {
      fix: `give the schema that is meant $anchor: ${name}, or refer to it by its path, such as #/components/schemas/Name`,
    });
  }

  #ofFile(reference: string, place: Place): Target {
    const [uri = "", uriFragment = ""] = reference.split("#", 2);
    const fragment = this.#decoded(uriFragment, place);
    const self = this.#selves.fileOf(uri);
    if (self === undefined && /^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference)) {
      throw this.#options.fault(place, `$ref ${reference} leads to another host`, {
        fix: "save that file next to the contract and refer to it by its path",
      });
    }
    const path = this.#decoded(uri, place);
    const file = self ?? (uri === "" ? place.file : resolve(dirname(place.file), path));
    if (/^(?:\/|$)/.test(fragment)) return { file, pointer: fragment };
    this.#referenced(file, place);
    const named = this.resources.find(`#${uriFragment}`, { file, pointer: "" });
    if (named === undefined || "missing" in named) throw this.#noAnchor(fragment, file, place);
    return named;
  }

  #decoded(text: string, place: Place): string {
    try {
      return decodeURIComponent(text);
    } catch {
      throw this.#options.fault(place, `the $ref part ${text} is no percent-encoded UTF-8`, {
        fix: "write a plain % as %25",
      });
    }
  }

  #referenced(file: string, place: Place): Pick<SourceFile, "value"> {
    const { source, shown, fault } = this.#options;
    try {
      return source(file);
    } catch (cause) {
      if (!(cause instanceof PlateError)) throw cause;
      const hasPlace = cause.message.startsWith(`${shown(file)}:`);
      throw hasPlace ? cause : fault(place, cause.message, { fix: cause.fix, cause });
    }
  }
}
