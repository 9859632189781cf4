import type { RecipePart } from "../../contract/model/header-recipe.ts";

/** A header that is made anew for each request. */
export interface MadeHeader {
  readonly name: string;
  readonly parts: readonly RecipePart[];
}

/**
 * The lines of a script that Postman and Newman run before each request: it puts each header's value into a variable of the
 * header's name. The signature is made over the body as it will be sent, its variables filled in. `undefined` where nothing is made.
 */
export function signingScript(headers: readonly MadeHeader[], offsetMinutes: number): readonly string[] | undefined {
  if (headers.length === 0) return undefined;
  const parts = headers.flatMap((header) => header.parts);
  const signed = parts.find((part) => part.kind === "hmac");
  return [
    ...(parts.some(({ kind }) => kind === "time")
      ? [
          `const now = new Date(Date.now() + ${offsetMinutes} * 60000);`,
          'const time = now.toISOString().replace(/\\D/g, "");',
        ]
      : []),
    ...(parts.some(({ kind }) => kind === "random")
      ? ['const random = Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join("");']
      : []),
    ...(signed?.kind === "hmac"
      ? [
          'const hashes = require("crypto-js");',
          'const body = pm.variables.replaceIn((pm.request.body && pm.request.body.raw) || "");',
          `const key = pm.variables.get(${JSON.stringify(signed.key)}) || "";`,
          "const signature = hashes.enc.Base64.stringify(hashes.HmacSHA256(body, key));",
        ]
      : []),
    ...headers.map(({ name, parts: of }) => `pm.variables.set(${JSON.stringify(name)}, ${expression(of)});`),
  ];
}

function expression(parts: readonly RecipePart[]): string {
  return parts.length === 0 ? '""' : parts.map(partExpression).join(" + ");
}

function partExpression(part: RecipePart): string {
  switch (part.kind) {
    case "text":
      return JSON.stringify(part.text);
    case "variable":
      return `(pm.variables.get(${JSON.stringify(part.name)}) || "")`;
    case "time":
      return `time.slice(${part.from}, ${part.to})`;
    case "random":
      return `random.slice(0, ${part.digits})`;
    case "hmac":
      return "signature";
  }
}
