import { writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";
import { escapePointerToken } from "../../contract/json/json-pointer.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { printable } from "../../contract/show/printable.ts";
import { wrappedLines } from "../../contract/show/wrapped-lines.ts";
import type { NeededData, NeededRecord } from "../plan/needed-data.ts";

/** The forms of the data that a target needs. */
export const neededDataFormats = ["text", "json", "csv"] as const;

/** One of those forms. */
export type NeededDataFormat = (typeof neededDataFormats)[number];

/** What is known besides the data. */
export interface NeededDataContext {
  readonly model: Pick<ContractModel, "title" | "version" | "sha256">;
  readonly format: NeededDataFormat;
  /** Characters in a line of text. */
  readonly columns: number;
}

/** The data that a target needs before its test: a table for people, or a file to load. Integers keep every digit. */
export function neededDataText(data: NeededData, { model, format, columns }: NeededDataContext): string {
  if (format === "csv") return csvText(data);
  if (format === "text") return printable(tableText(data, columns));
  const contract = { title: model.title, version: model.version, sha256: model.sha256() };
  return `${writeExactJson({ dataVersion: 1, contract, ...data } as unknown as JsonValue, 2)}\n`;
}

function tableText({ records, absent }: NeededData, columns: number): string {
  const blocks = [...Map.groupBy(records, ({ operationId }) => operationId)].map(([operationId, own]) => {
    const [{ method, path } = { method: "", path: "" }] = own;
    const lines = own.flatMap((record) => [
      `  ${record.scenario}: ${keysText(record)}, answered ${answeredText(record)}`,
      ...wrappedLines(record.state.replaceAll(/\s+/g, " "), { width: columns, indent: "       " }),
    ]);
    const nobody = absent
      .filter((each) => each.operationId === operationId)
      .map(({ at, value, roundedFrom }) => `  nobody: ${at} ${String(value)} (${String(roundedFrom)}, rounded)`);
    return [`${operationId}  ${method} ${path}`, ...lines, ...nobody].join("\n");
  });
  const count = `${records.length} ${records.length === 1 ? "record" : "records"} to load before the test; --test-data puts your own in their place`;
  return [...blocks, count, ""].join("\n\n").replace(/\n\n$/, "\n");
}

function keysText({ keys }: NeededRecord): string {
  const all = Object.entries(keys).map(([at, value]) => `${at} ${plainText(value)}`);
  return all.length === 0 ? "no key" : all.join(", ");
}

function answeredText({ answered: { status, code } }: NeededRecord): string {
  return code === undefined ? status : `${status} ${code}`;
}

/** RFC 4180, but for its line ends, which are LF: one line a record; a column for each single value of the requests and of the answers that succeed. */
function csvText({ records, absent }: NeededData): string {
  const rows = [
    ...records.map((record) => ({
      ...{ operation: record.operationId, scenario: record.scenario, status: record.answered.status },
      ...{ code: record.answered.code ?? "", class: record.answered.class ?? "", state: record.state },
      ...prefixed("request", { ...parameters(record), ...leaves(record.request) }),
      ...(record.answered.class === "success" ? prefixed("answer", leaves(record.answer)) : {}),
    })),
    ...absent.map(({ operationId, at, value, roundedFrom }) => ({
      ...{ operation: operationId, scenario: "nobody", state: `must be nobody's: ${String(roundedFrom)}, rounded` },
      [`request${at.replace(/^\/body/, "")}`]: plainText(value),
    })),
  ] as readonly Readonly<Record<string, string>>[];
  const names = [...new Set(rows.flatMap(Object.keys))];
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))];
  return lines.map((cells) => `${cells.map(csvCell).join(",")}\n`).join("");
}

function parameters({ keys }: NeededRecord): Readonly<Record<string, string>> {
  const own = Object.entries(keys).filter(([at]) => !at.startsWith("/body"));
  return Object.fromEntries(own.map(([at, value]) => [at, plainText(value)]));
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}

/** Every single value by its JSON Pointer. */
function leaves(value: JsonValue | undefined, at = ""): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  const members = Array.isArray(value)
    ? value.map((item: JsonValue, index) => [String(index), item] as const)
    : isJsonObject(value)
      ? Object.entries(value)
      : undefined;
  if (members === undefined) return { [at]: plainText(value) };
  return Object.assign(
    {},
    ...members.map(([name, member]) => leaves(member, `${at}/${escapePointerToken(name)}`)),
  ) as Readonly<Record<string, string>>;
}

function plainText(value: JsonValue): string {
  return typeof value === "string" ? value : writeExactJson(value);
}

/** A text that a spreadsheet would take for a formula gets a space in front. */
function csvCell(text: string): string {
  const harmless = /^[=+@\t]|^-(?!\d)/.test(text) ? ` ${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
