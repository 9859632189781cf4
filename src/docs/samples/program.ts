import type { RecipePart } from "../../contract/model/header-recipe.ts";

/** A request as a program makes it. */
export interface Program {
  /** Upper case, as on the wire. */
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, parts: readonly RecipePart[]])[];
  /** The text whose UTF-8 bytes are sent and signed. */
  readonly body?: string;
  /** The zone of the times, in minutes east of UTC. */
  readonly offsetMinutes: number;
}

/** A language that programs are written in. */
export interface ProgramLanguage {
  /** For people: `C#`. */
  readonly name: string;
  /** As Redoc names its syntax. */
  readonly syntax: string;
  /** Whether the tests run such programs; readers are told of the others. */
  readonly isRun: boolean;
  /** The program's text, without a closing line break. */
  readonly write: (program: Program) => string;
}

/** What a program has to make before its headers. */
export interface ProgramNeeds {
  readonly time: boolean;
  readonly random: boolean;
  /** The variable of the key that signs; none where nothing is signed. */
  readonly signingKey: string | undefined;
}

/** What the headers of a program are made from. */
export function needsOf({ headers }: Program): ProgramNeeds {
  const parts = headers.flatMap(([, of]) => of);
  const signed = parts.find((part) => part.kind === "hmac");
  return {
    time: parts.some(({ kind }) => kind === "time"),
    random: parts.some(({ kind }) => kind === "random"),
    signingKey: signed?.kind === "hmac" ? signed.key : undefined,
  };
}

/** How a language writes each kind of part; `time` and `random` are variables of the program. */
export interface Expressions {
  readonly literal: (text: string) => string;
  readonly variable: (name: string) => string;
  /** A piece of a text variable. */
  readonly slice: (variable: string, from: number, to: number) => string;
  /** The variable that holds the signature. */
  readonly signature: string;
  /** The text between two parts. */
  readonly plus: string;
}

/** A header's value as one expression. */
export function valueExpression(
  parts: readonly RecipePart[],
  { literal, variable, slice, signature, plus }: Expressions,
): string {
  const write = (part: RecipePart): string => {
    if (part.kind === "text") return literal(part.text);
    if (part.kind === "variable") return variable(part.name);
    if (part.kind === "time") return slice("time", part.from, part.to);
    return part.kind === "random" ? slice("random", 0, part.digits) : signature;
  };
  const written = parts.map(write);
  return written.length === 0 ? literal("") : written.join(plus);
}

/**
 * A text literal in double quotes as Java, C#, Go and Python read it: the escapes of JSON, and the line separators of Unicode, at
 * which C# would end the line.
 */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** Lines of which some may be left out. */
export function lines(...written: readonly (string | false | readonly string[])[]): string {
  return written.flatMap((line) => (line === false ? [] : line)).join("\n");
}
