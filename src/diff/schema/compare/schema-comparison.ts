import type { JsonObject, JsonValue } from "../../../contract/json/json.ts";
import { createFitsSchema, type FitsSchema } from "../../../contract/schema/fits-schema.ts";
import { isAnything, isNothing } from "../normal/normal-schema.ts";
import type { Fact, Together } from "../normal/placed-schema.ts";
import { type Flow, SchemaNormalizer } from "../normal/schema-normalizer.ts";
import { allowsType, commonTypes } from "../normal/value-types.ts";
import { combined, isSame } from "../relate/relation.ts";
import { SameText } from "../relate/same-text.ts";
import { compareChoices, compareConditions } from "./compare-choices.ts";
import { compareDiscriminators } from "./compare-discriminators.ts";
import { compareItems } from "./compare-items.ts";
import { compareMembers } from "./compare-members.ts";
import { compareValues } from "./compare-values.ts";
import { compareWords } from "./compare-words.ts";
import { addChild, type Comparing } from "./comparing.ts";
import { factChange, relationOf, type SchemaPair } from "./schema-pair.ts";

/** What a comparison of schemas is made with. */
export interface SchemaDocuments {
  readonly base: JsonObject;
  readonly revision: JsonObject;
  readonly flow: Flow;
  /** Whether any body is XML; without, `xml` says nothing. */
  readonly hasXml: boolean;
}

/**
 * Compares schemas of two documents by what they mean, for values that go in one direction. Each pair is compared once, however
 * often it is asked for; schemas may hold themselves.
 */
export class SchemaComparison {
  readonly #documents: SchemaDocuments;
  readonly #base: SchemaNormalizer;
  readonly #revision: SchemaNormalizer;
  readonly #sameText: SameText;
  readonly #fits: Readonly<Record<"base" | "revision", FitsSchema>>;
  readonly #pairs = new Map<string, SchemaPair>();

  constructor(documents: SchemaDocuments, sameText = new SameText(documents.base, documents.revision)) {
    this.#documents = documents;
    this.#base = new SchemaNormalizer(documents.base, documents.flow);
    this.#revision = new SchemaNormalizer(documents.revision, documents.flow);
    this.#sameText = sameText;
    const { base, revision, flow } = documents;
    this.#fits = { base: createFitsSchema(base, flow), revision: createFitsSchema(revision, flow) };
  }

  /** What brings the schemas of both documents into their normal form. */
  get normalizers(): { readonly base: SchemaNormalizer; readonly revision: SchemaNormalizer } {
    return { base: this.#base, revision: this.#revision };
  }

  /** How what has to fit together in the base differs from that in the revision. */
  compare(base: Together, revision: Together): SchemaPair {
    return this.#compare(base, revision, "declared");
  }

  #compare(base: Together, revision: Together, mode: "declared" | "strict" | "facts" | "strict facts"): SchemaPair {
    const placed = [this.#base.place(base), this.#revision.place(revision)] as const;
    const key = [mode, ...placed.map((side) => side.map(({ pointer }) => pointer).join(" "))].join("\n");
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const isSame = this.#sameText.isSame(...placed);
    const pair = isSame ? this.#unchanged(placed) : this.#open(placed);
    this.#pairs.set(key, pair);
    if (!isSame) this.#fill(pair, this.#comparing(mode), mode.endsWith("facts"));
    pair.isOpen = false;
    return pair;
  }

  #open(together: readonly [Together, Together]): SchemaPair {
    const [base, revision] = [this.#base.normal(together[0]), this.#revision.normal(together[1])];
    return { base, revision, together, findings: [], children: [], isOpen: true };
  }

  /** What is written alike is brought into the normal form only where somebody asks for it: most of two releases is. */
  #unchanged(together: readonly [Together, Together]): SchemaPair {
    const [base, revision] = [this.#base, this.#revision];
    return {
      get base() {
        return base.normal(together[0]);
      },
      get revision() {
        return revision.normal(together[1]);
      },
      together,
      findings: [],
      children: [],
      isOpen: false,
    };
  }

  #comparing(mode: string): Comparing {
    const isStrict = mode.startsWith("strict");
    return {
      base: this.#base,
      revision: this.#revision,
      flow: this.#documents.flow,
      hasXml: this.#documents.hasXml,
      isStrict,
      compare: (base, revision) => this.#compare(base, revision, isStrict ? "strict" : "declared"),
      strictly: (base, revision) => this.#compare(base, revision, "strict"),
      compareFacts: (base, revision) => this.#compare(base, revision, isStrict ? "strict facts" : "facts"),
    };
  }

  #fill(pair: SchemaPair, comparing: Comparing, isFactsOnly: boolean): void {
    const { base, revision } = pair;
    if (isNothing(base) || isNothing(revision)) {
      if (isNothing(base) !== isNothing(revision)) tellWhole(pair);
      pair.findings.push(...compareWords(pair, comparing));
      return;
    }
    const takes = (side: "base" | "revision", value: JsonValue): boolean =>
      pair.together[side === "base" ? 0 : 1].every(({ schema }) => this.#fits[side](schema, value));
    pair.findings.push(...compareValues({ base, revision, takes }));
    const shared = commonTypes(base.types, revision.types);
    // Values that are listed are compared as a whole.
    const isOpen = (kind: string): boolean =>
      allowsType(shared, kind) && !base.listed.has(kind) && !revision.listed.has(kind);
    if (isOpen("object")) compareMembers(pair, comparing);
    if (isOpen("array")) compareItems(pair, comparing);
    addChild(
      pair,
      { at: "/contentSchema", words: " contentSchema" },
      comparing.compare(base.contentSchema, revision.contentSchema),
    );
    if (isFactsOnly) return;
    compareChoices(pair, comparing);
    compareConditions(pair, comparing);
    const told = [...pair.findings, ...pair.children];
    if (told.length > 1 && isAnything(base) !== isAnything(revision)) tellWhole(pair);
    compareDiscriminators(pair, comparing);
    pair.findings.push(...compareWords(pair, comparing));
  }
}

/** Where one side allows anything, or nothing, the schema itself came or went: one finding. */
function tellWhole(pair: SchemaPair): void {
  const { base, revision } = pair;
  const isNarrower = isAnything(base) || isNothing(revision);
  const relation = isNarrower ? { narrows: true, widens: false } : { narrows: false, widens: true };
  const found = isNothing(base) || isNothing(revision) ? relation : combined([relation, relationOf(pair)]);
  const [before, after] = pair.together.map((side): Fact<unknown> | undefined => {
    const [placed] = side;
    return placed === undefined
      ? undefined
      : { keyword: "schema", value: placed.schema, pointer: placed.pointer, owner: placed.pointer };
  });
  pair.findings.splice(0);
  pair.children.splice(0);
  if (!isSame(found)) pair.findings.push(factChange("schema", pair, [before, after], relation));
}
