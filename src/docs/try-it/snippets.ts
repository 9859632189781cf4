import type { PreparedRequest } from "./prepare-request.ts";

/** The request as a curl command for a POSIX shell. */
export function writeCurl({ method, url, headers, body }: PreparedRequest): string {
  const parts = [
    `curl -sS -X ${method} ${quoteShell(url)}`,
    ...headers.map(([name, value]) => `-H ${quoteShell(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${quoteShell(body)}`]),
  ];
  return parts.join(" \\\n  ");
}

/** The request as JavaScript for any runtime with fetch; the body is a text, so its digits stay. */
export function writeFetch({ method, url, headers, body }: PreparedRequest): string {
  const lines = [
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

/** In single quotes, as POSIX sh reads literally; a single quote itself is closed, escaped and opened again. */
function quoteShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
