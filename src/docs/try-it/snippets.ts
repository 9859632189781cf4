import { plainShellWord, shellWord } from "../../contract/show/shell-word.ts";
import type { PreparedRequest } from "./prepare-request.ts";

/** The request as a curl command for a POSIX shell. */
export function writeCurl({ method, url, headers, body }: PreparedRequest): string {
  const parts = [
    `curl -sS${globbing.test(url) ? " -g" : ""} -X ${plainShellWord(method)} ${shellWord(url)}`,
    ...headers.map(([name, value]) => `-H ${shellWord(value === "" ? `${name};` : `${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${shellWord(body)}`]),
  ];
  return parts.join(" \\\n  ");
}

/** What curl takes for a range or a list of addresses unless `-g` comes before it. */
const globbing = /[[\]{}]/;

/** The request as JavaScript for any runtime with fetch; the body is a text, so its digits stay. */
export function writeFetch({ method, url, headers, body }: PreparedRequest): string {
  const hasCookie = headers.some(([name]) => name === "Cookie");
  const lines = [
    ...(hasCookie ? ["// A browser leaves the Cookie header out; Node sends it."] : []),
    `const answer = await fetch(${JSON.stringify(url)}, {`,
    `  method: ${JSON.stringify(method)},`,
    "  headers: {",
    ...headers.map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},`),
    "  },",
    ...(body === undefined ? [] : [`  body: ${JSON.stringify(body)},`]),
    "});",
    "console.log(answer.status, await answer.text());",
  ];
  return lines.join("\n");
}
