import { applicableKey, bodyFormOf, bodyKindOf, mediaTypeToSend } from "../../contract/wire/media-type.ts";
import { type BodyCodec, jsonBodies } from "./body-codec.ts";

/**
 * Bodies of a contract that declares several media types for one message, a range, or a type that is not JSON: texts and bytes go
 * out and come in as they are. A client needs it whose contract has such bodies.
 */
export const mediaBodies: BodyCodec = /* @__PURE__ */ makeBodies();

/** A call, since bundlers keep an object that is spread. */
function makeBodies(): BodyCodec {
  return {
    ...jsonBodies,
    choose: (keys, body) => mediaTypeToSend(keys, bodyKindOf(body)),
    applicable: applicableKey,
    isText,
    read: (_text, { mediaType, contentType }) => ({
      kind: bodyFormOf(contentType, mediaType) === "json" ? "json" : "opaque",
    }),
  };
}

/** Media types whose bodies are text; a body without a media type counts as text. */
function isText(contentType: string): boolean {
  return textTypes.test(contentType.split(";")[0]?.trim() ?? "");
}

const textTypes =
  /^$|^text\/|[/+.-](?:json|json-seq|jsonl|ndjson|xml|yaml|toml|csv|sql|graphql|javascript|jwt|jose|x-www-form-urlencoded)$/i;
