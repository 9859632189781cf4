import type { RecipePart } from "../../contract/model/header-recipe.ts";
import type { PreparedRequest } from "../try-it/prepare-request.ts";
import { writeCurl, writeFetch } from "../try-it/snippets.ts";
import { csharp } from "./csharp.ts";
import { go } from "./go.ts";
import { java } from "./java.ts";
import { kotlin } from "./kotlin.ts";
import { php } from "./php.ts";
import type { Program, ProgramLanguage } from "./program.ts";
import { python } from "./python.ts";

/** One request as text: a command or a program. */
export interface CodeSample {
  /** For people: `curl`, `Java`. */
  readonly label: string;
  /** As Redoc names its syntax. */
  readonly syntax: string;
  readonly source: string;
}

/** What the samples of an operation are written from. The page has this in place of eight texts that say the same. */
export interface SampleSource {
  /** The program with the contract's own client. */
  readonly client?: string;
  /** With the headers' examples; none where only the client can make it. */
  readonly request?: PreparedRequest;
  /** By header: what its value is made from at each run, where that is not the example. */
  readonly made?: Readonly<Record<string, readonly RecipePart[]>>;
  /** The zone of the times, in minutes east of UTC. */
  readonly offsetMinutes?: number;
  /** Whether the platform does not say of every header how a program makes it. */
  readonly noPrograms?: true;
}

const languages: readonly ProgramLanguage[] = [java, kotlin, python, csharp, go, php];

/** The samples of an operation; runs in browsers too. */
export function writeSamples(source: SampleSource): readonly CodeSample[] {
  const { client, request, noPrograms } = source;
  const own = client === undefined ? [] : [{ label: "client", syntax: "typescript", source: client }];
  if (request === undefined) return own;
  const program = toProgram(request, source);
  return [
    { label: "curl", syntax: "bash", source: writeCurl(request) },
    ...own,
    { label: "fetch", syntax: "javascript", source: writeFetch(request) },
    ...(noPrograms === true ? [] : languages.map((language) => programSample(language, program))),
  ];
}

function programSample({ name, syntax, isRun, write }: ProgramLanguage, program: Program): CodeSample {
  return { label: isRun ? name : `${name} (not run)`, syntax, source: write(program) };
}

function toProgram(
  { method, url, headers, body }: PreparedRequest,
  { made = {}, offsetMinutes = 0 }: SampleSource,
): Program {
  const parts = (name: string, value: string): readonly RecipePart[] =>
    (Object.hasOwn(made, name) ? made[name] : undefined) ?? [{ kind: "text", text: value }];
  return {
    ...{ method, url, offsetMinutes },
    headers: headers.map(([name, value]) => [name, parts(name, value)] as const),
    ...(body !== undefined && { body }),
  };
}
