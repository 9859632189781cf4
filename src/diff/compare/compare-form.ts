import { isJsonObject } from "../../contract/json/json.ts";
import type { Difference } from "../difference.ts";
import { togetherOf } from "../schema/normal/collect-keywords.ts";
import { compareContent } from "./compare-content.ts";
import { breaks, type Documents, memberDifference, type Site, type UsedPair } from "./site.ts";
import { compareSchemas } from "./tell-schemas.ts";

/** `required`, false where it is missing. */
export function compareRequired(subject: string, pair: UsedPair, site: Site): readonly Difference[] {
  const values = [pair.base.object.required === true, pair.revision.object.required === true] as const;
  if (values[0] === values[1]) return [];
  const relation = { narrows: values[1], widens: values[0] };
  return [
    {
      ...memberDifference(subject, "required", pair, site, values),
      verdict: { breaking: breaks(site.flow, relation) },
    },
  ];
}

const defaultStyles: Readonly<Record<string, string>> = {
  query: "form",
  cookie: "form",
  path: "simple",
  header: "simple",
};

/**
 * `style` and `explode`, with their defaults (OpenAPI 3.1.1, section 4.8.12.2.2): another one is another text on the wire. `explode`
 * says nothing in `deepObject`. That it says nothing of one text either is not counted: the text may become a list.
 */
export function compareSerialization(
  subject: string,
  pair: UsedPair,
  site: Site,
  defaultStyle = defaultStyles[String(pair.revision.object.in ?? "header")] ?? "form",
): readonly Difference[] {
  const { base, revision } = pair;
  const styles = [base, revision].map(({ object }) => String(object.style ?? defaultStyle));
  const explodes = [base, revision].map(({ object }, index) => {
    return typeof object.explode === "boolean" ? object.explode : styles[index] === "form";
  });
  const style = styles[0] === styles[1] ? [] : [memberDifference(subject, "style", pair, site, [styles[0], styles[1]])];
  const isImplied = style.length > 0 && base.object.explode === revision.object.explode;
  if (explodes[0] === explodes[1] || isImplied || styles.every((each) => each === "deepObject")) return style;
  return [...style, memberDifference(subject, "explode", pair, site, [explodes[0], explodes[1]])];
}

/** The value of a parameter or header: by `schema`, or by `content` as a text of a media type. */
export function compareValue(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  const { base, revision } = pair;
  const hasContent = [base, revision].map(({ object }) => isJsonObject(object.content)) as [boolean, boolean];
  if (hasContent[0] !== hasContent[1]) {
    const values = [base.object.content, revision.object.content] as const;
    return [memberDifference("Form", "content", pair, site, values)];
  }
  if (hasContent[0]) return compareContent(pair, { ...site, isOfParameter: true }, documents);
  return compareSchemas(
    documents,
    [
      togetherOf(base.object.schema, `${base.pointer}/schema`),
      togetherOf(revision.object.schema, `${revision.pointer}/schema`),
    ],
    { ...site, at: `${revision.at}/schema`, holders: [base.pointer, revision.pointer] },
  );
}
