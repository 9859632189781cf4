import { isJsonObject, type JsonObject, type JsonValue } from "../../json/json.ts";

/** Whether the text ends the stream: what follows its last blank line is then no event. */
export interface EventStreamEnd {
  readonly isWire: boolean;
}

/**
 * The events of a `text/event-stream` as objects of `event`, `data`, `id` and `retry`, as OpenAPI 3.2 (section 4.14.3.2) has them checked:
 * read as the HTML standard says (section 9.2.6), comments and unknown fields left out, lines of `data` joined by line feeds.
 * An event without data is none, and on the wire neither is one that no blank line ends.
 */
export function readEventStream(text: string, { isWire }: EventStreamEnd): readonly JsonObject[] {
  const events: JsonObject[] = [];
  let fields: Record<string, JsonValue> = {};
  const dispatch = (): void => {
    if (fields.data !== undefined) events.push(fields);
    fields = {};
  };
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    if (line === "") dispatch();
    else addField(fields, line);
  }
  if (!isWire) dispatch();
  return events;
}

function addField(fields: Record<string, JsonValue>, line: string): void {
  const colon = line.indexOf(":");
  const name = colon === -1 ? line : line.slice(0, colon);
  const value = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /, "");
  if (name === "data") fields.data = fields.data === undefined ? value : `${String(fields.data)}\n${value}`;
  else if (name === "event") fields.event = value;
  else if (name === "id" && !value.includes("\0")) fields.id = value;
  else if (name === "retry" && /^\d+$/.test(value)) fields.retry = Number(value);
}

/** One event as a stream writes it, or why an item has no form there. */
export function writeEvent(item: JsonValue): { readonly text: string } | { readonly reason: string } {
  if (!isJsonObject(item)) return { reason: "an event is an object of event, data, id and retry" };
  const lines: string[] = [];
  for (const name of ["event", "id", "retry"] as const) {
    const value = item[name];
    if (value === undefined) continue;
    if (/[\r\n]/.test(String(value))) return { reason: `the ${name} of an event is one line` };
    lines.push(`${name}: ${String(value)}`);
  }
  if (typeof item.data !== "string") return { reason: "the data of an event is a text" };
  for (const line of item.data.split(/\r\n|\r|\n/)) lines.push(`data: ${line}`);
  return { text: `${lines.join("\n")}\n\n` };
}
