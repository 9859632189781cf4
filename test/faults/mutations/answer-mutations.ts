import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/contract/json/json.ts";
import type { ContractModel, OperationModel, ResponseModel } from "../../../src/contract/model/contract-model.ts";
import type { OperationValidators } from "../../../src/contract/model/validator.ts";
import { RULE } from "../rules.ts";
import { edited, followed, type Steps, valueAt } from "./edit-document.ts";
import { operationSteps } from "./good-call.ts";
import type { Mutation } from "./mutation.ts";

type Change = Pick<Mutation, "kind" | "says" | "rule" | "legal" | "document"> &
  Partial<Pick<Mutation, "place" | "values">> & { readonly id: string };

/** A response of the document, and where it stands. */
interface Spot {
  readonly document: JsonObject;
  readonly response: ResponseModel;
  /** The way to the response, references followed. */
  readonly steps: Steps;
  /** JSON Pointer of the result code in a body. */
  readonly codePointer?: string;
  /** Whether the true contract allows such a body. */
  readonly allows: (body: JsonValue | undefined) => boolean;
}

/** Every mutation of what one operation answers. */
export function answerMutations(
  { document, resultCodePointer: codePointer }: ContractModel,
  operation: OperationModel,
  validators: OperationValidators | undefined,
): readonly Mutation[] {
  const responses = [...operationSteps(operation), "responses"];
  return operation.responses.flatMap((response) => {
    const steps = followed(document, [...responses, response.status]);
    const bodies = Object.values(validators?.responses[response.status]?.body ?? {});
    const allows = (body: JsonValue | undefined): boolean => bodies.every((validate) => validate(body).length === 0);
    const spot: Spot = { document, response, steps, allows, ...(codePointer === undefined ? {} : { codePointer }) };
    const changes = [
      statusSwapped(spot, responses),
      ...headerChanges(spot, operation),
      ...mediaTypeChanges(spot),
      ...codeChanges(spot),
      ...exampleChanges(spot),
    ];
    return changes.map(
      ({ id, ...change }): Mutation => ({
        place: { in: "answer" },
        values: [undefined],
        ...change,
        id: `${operation.id} ${response.status} ${id}`,
        operationId: operation.id,
      }),
    );
  });
}

/** Another status of the same class, or of another one. */
function statusSwapped({ document, response }: Spot, responses: Steps): Change {
  const to = ({ "200": "202", "201": "200", "400": "422" } as Record<string, string>)[response.status] ?? "418";
  const own = valueAt(document, responses);
  const swapped = Object.entries(own as JsonObject).map(([status, value]) => [
    status === response.status ? to : status,
    value,
  ]);
  return {
    id: "status",
    kind: "status swapped",
    says: `status ${response.status} became ${to}`,
    rule: RULE.status,
    document: edited(document, responses, Object.fromEntries(swapped)) as JsonObject,
  };
}

function headerChanges({ document, response, steps }: Spot, operation: OperationModel): readonly Change[] {
  return response.headers.flatMap(({ name, echoes, required }): readonly Change[] => {
    const header = [...steps, "headers", name];
    const dropped: Change = {
      id: `header ${name}`,
      kind: "header dropped",
      says: `the header ${name} of ${response.status} was dropped`,
      rule: RULE.headerMissing,
      legal: !required,
      document: edited(document, header, undefined) as JsonObject,
    };
    if (echoes === undefined) return [dropped];
    const silent = edited(document, [...followed(document, header), "x-echoes"], undefined) as JsonObject;
    const unechoed: Change = {
      id: `header ${name} echo`,
      kind: "echo dropped",
      says: `the header ${name} of ${response.status} no longer carries the request's back`,
      rule: RULE.echo,
      place: { in: "answer", echoes },
      values: otherTexts(operation, echoes),
      document: silent,
    };
    return [dropped, unechoed];
  });
}

/** Texts near to a header's example: what carries back the example itself would look right by chance. */
function otherTexts({ parameters }: OperationModel, name: string): readonly string[] {
  const example = String(parameters.find((parameter) => parameter.name === name)?.examples[0]?.value ?? "");
  return ["0", "1"].map((last) => example.slice(0, -1) + last).filter((text) => text !== example);
}

function mediaTypeChanges({ document, response, steps }: Spot): readonly Change[] {
  return response.content.map(({ mediaType }) => {
    const is = mediaType === "application/json" ? "application/vnd.other+json" : "application/json";
    const own = valueAt(document, [...steps, "content", mediaType]);
    return {
      id: `media type ${mediaType}`,
      kind: "media type changed",
      says: `the media type ${mediaType} of ${response.status} became ${is}`,
      rule: RULE.mediaType,
      document: edited(document, [...steps, "content"], { [is]: own }) as JsonObject,
    };
  });
}

interface ExampleWay {
  readonly name: string;
  /** The way to its value. */
  readonly way: Steps;
  /** The way to the media type that it stands under. */
  readonly media: Steps;
}

/** The ways to the examples' values of a response. */
function exampleWays({ document, response, steps }: Spot): readonly ExampleWay[] {
  return response.content.flatMap(({ mediaType, examples }) =>
    examples.map(({ name }) => {
      const media = [...steps, "content", mediaType];
      const named = followed(document, [...media, "examples", name]);
      const hasNamed = valueAt(document, named) !== undefined;
      return { name, way: hasNamed ? [...named, "value"] : [...media, "example"], media };
    }),
  );
}

/** The codes of two neighbours among a response's examples exchanged. */
function codeChanges(spot: Spot): readonly Change[] {
  const { document, codePointer } = spot;
  if (codePointer === undefined) return [];
  const ways = exampleWays(spot).map((example) => ({
    ...example,
    way: [...example.way, ...codePointer.slice(1).split("/")],
  }));
  return ways.slice(1).map(({ name, way }, index): Change => {
    const before = ways[index] ?? { name, way };
    const swapped = edited(document, way, valueAt(document, before.way));
    return {
      id: `codes ${before.name} ${name}`,
      kind: "codes swapped",
      says: `the codes of ${before.name} and ${name} were swapped`,
      rule: RULE.scenario,
      document: edited(swapped, before.way, valueAt(document, way)) as JsonObject,
    };
  });
}

/** Each member of each example left out, or of another type; without its schema, which the mock would fix it by. */
function exampleChanges(spot: Spot): readonly Change[] {
  const { document, allows } = spot;
  return exampleWays(spot).flatMap(({ name, way, media }) =>
    leaves(valueAt(document, way), []).flatMap((below): readonly Change[] => {
      const at = [...way, ...below];
      const text = `${name} ${below.join(".")}`;
      const free = edited(document, [...media, "schema"], undefined);
      const without = edited(free, at, undefined) as JsonObject;
      const other = typeof valueAt(document, at) === "string" ? 17 : "text";
      return [
        {
          id: `member ${text} dropped`,
          kind: "answer member dropped",
          says: `the answer of ${name} lost ${below.join(".")}`,
          rule: RULE.schema,
          legal: allows(valueAt(without, way)),
          document: without,
        },
        {
          id: `member ${text} type`,
          kind: "answer type changed",
          says: `${below.join(".")} in the answer of ${name} became ${JSON.stringify(other)}`,
          rule: RULE.schema,
          document: edited(free, at, other) as JsonObject,
        },
      ];
    }),
  );
}

function leaves(value: JsonValue | undefined, steps: Steps): readonly Steps[] {
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).flatMap((item, index) => leaves(item, [...steps, index]));
  if (isJsonObject(value)) return Object.entries(value).flatMap(([name, member]) => leaves(member, [...steps, name]));
  return steps.length === 0 ? [] : [steps];
}
