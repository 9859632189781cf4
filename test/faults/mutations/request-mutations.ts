import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/contract/json/json.ts";
import type { OperationModel, ParameterModel } from "../../../src/contract/model/contract-model.ts";
import { RULE } from "../rules.ts";
import { edited, followed, type Steps, valueAt } from "./edit-document.ts";
import { goodBody, operationSteps } from "./good-call.ts";
import type { Mutation, Place } from "./mutation.ts";
import { changesOf } from "./schema-mutations.ts";

/** A schema and where its value stands in the request. */
interface Spot {
  readonly schema: Steps;
  readonly place: Place;
  readonly good: JsonValue | undefined;
}

/** Every mutation of what one operation asks of its requests. */
export function requestMutations(document: JsonObject, operation: OperationModel): readonly Mutation[] {
  return [
    ...operation.parameters.flatMap((parameter, index) =>
      parameterMutations(document, operation, { parameter, index }),
    ),
    ...bodyMutations(document, operation),
  ];
}

function parameterMutations(
  document: JsonObject,
  operation: OperationModel,
  { parameter, index }: { readonly parameter: ParameterModel; readonly index: number },
): readonly Mutation[] {
  if (parameter.in === "cookie") return [];
  const steps = followed(document, [...operationSteps(operation), "parameters", index]);
  const place: Place = { in: parameter.in, name: parameter.name };
  const good = parameter.examples[0]?.value;
  const dropped: readonly Mutation[] =
    parameter.required && parameter.in !== "path"
      ? [
          {
            id: `${operation.id} ${placeText(place)} required`,
            kind: "required dropped",
            operationId: operation.id,
            says: `${placeText(place)} is no longer required`,
            place,
            values: [undefined],
            rule: RULE.mustRefuse,
            document: edited(document, [...steps, "required"], false) as JsonObject,
          },
        ]
      : [];
  return [
    ...dropped,
    ...spotMutations(document, operation, { schema: followed(document, [...steps, "schema"]), place, good }),
  ];
}

function bodyMutations(document: JsonObject, operation: OperationModel): readonly Mutation[] {
  const content = operation.requestBody?.content[0];
  if (content === undefined) return [];
  const body = followed(document, [...operationSteps(operation), "requestBody"]);
  const schema = followed(document, [...body, "content", content.mediaType, "schema"]);
  const was = content.mediaType;
  const is = "application/vnd.other+json";
  const own = valueAt(document, [...body, "content", was]);
  const mediaTypeChanged: Mutation = {
    id: `${operation.id} request media type`,
    kind: "media type changed",
    operationId: operation.id,
    says: `the request's media type ${was} became ${is}`,
    place: { in: "mediaType", is, was },
    values: [was],
    rule: RULE.mustAccept,
    document: edited(document, [...body, "content"], { [is]: own }) as JsonObject,
  };
  const spot: Spot = { schema, place: { in: "body", steps: [] }, good: goodBody(operation) };
  return [mediaTypeChanged, ...spotMutations(document, operation, spot)];
}

/** The changes of one schema, and of those below it. */
function spotMutations(document: JsonObject, operation: OperationModel, spot: Spot): readonly Mutation[] {
  const schema = valueAt(document, spot.schema);
  const own = changesOf(schema, spot.good).map(
    ({ keyword, to, ...change }): Mutation => ({
      ...change,
      id: `${operation.id} ${placeText(spot.place)} ${keyword}${to === undefined ? " dropped" : ` ${String(to).slice(-40)}`}`,
      operationId: operation.id,
      place: spot.place,
      document: edited(document, [...spot.schema, keyword], to) as JsonObject,
    }),
  );
  return [...own, ...membersOf(document, spot).flatMap((member) => memberMutations(document, operation, member))];
}

interface Member {
  readonly spot: Spot;
  /** The steps of the object's schema where it says that the member is required. */
  readonly requiredIn?: { readonly steps: Steps; readonly name: string };
}

function memberMutations(
  document: JsonObject,
  operation: OperationModel,
  { spot, requiredIn }: Member,
): readonly Mutation[] {
  const below = spotMutations(document, operation, spot);
  if (requiredIn === undefined) return below;
  const names = valueAt(document, [...requiredIn.steps, "required"]) as readonly string[];
  const dropped: Mutation = {
    id: `${operation.id} ${placeText(spot.place)} required`,
    kind: "required dropped",
    operationId: operation.id,
    says: `${placeText(spot.place)} is no longer required`,
    place: spot.place,
    values: [undefined],
    rule: RULE.mustRefuse,
    document: edited(
      document,
      [...requiredIn.steps, "required"],
      names.filter((name) => name !== requiredIn.name),
    ) as JsonObject,
  };
  return [dropped, ...below];
}

/** The members of an object, and the first item of an array, with the schemas that hold for them. */
function membersOf(document: JsonObject, { schema, place, good }: Spot): readonly Member[] {
  if (place.in !== "body") return [];
  const own = valueAt(document, schema);
  if (!isJsonObject(own)) return [];
  const below = (name: string | number, steps: Steps): Spot => ({
    schema: followed(document, steps),
    place: { in: "body", steps: [...place.steps, name] },
    good: valueAt(good, [name]),
  });
  const required = Array.isArray(own.required) ? (own.required as readonly JsonValue[]) : [];
  const members = Object.keys(isJsonObject(own.properties) ? own.properties : {}).map((name): Member => {
    const spot = below(name, [...schema, "properties", name]);
    return required.includes(name) ? { spot, requiredIn: { steps: schema, name } } : { spot };
  });
  return own.items === undefined ? members : [...members, { spot: below(0, [...schema, "items"]) }];
}

function placeText(place: Place): string {
  if (place.in === "body") return `body ${place.steps.length === 0 ? "itself" : place.steps.join(".")}`;
  return "name" in place ? `${place.in} ${place.name}` : place.in;
}
