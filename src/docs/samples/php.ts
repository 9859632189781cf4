import { lines, needsOf, type Program, type ProgramLanguage, valueExpression } from "./program.ts";

/** In single quotes, in which PHP reads only these two escapes. */
function literal(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

const expressions = {
  literal,
  variable: (name: string) => `getenv(${literal(name)})`,
  slice: (variable: string, from: number, to: number) => `substr($${variable}, ${from}, ${to - from})`,
  signature: "$signature",
  plus: " . ",
} as const;

/** PHP 8 or newer with its curl extension. */
export const php: ProgramLanguage = { name: "PHP", syntax: "php", isRun: false, write };

function write(program: Program): string {
  const { method, url, headers, body, offsetMinutes } = program;
  const { time, random, signingKey } = needsOf(program);
  return lines(
    "<?php",
    "",
    `$body = ${literal(body ?? "")};`,
    time && [
      "$now = new DateTimeImmutable('now', new DateTimeZone('UTC'));",
      `$time = substr($now->modify('${offsetMinutes} minutes')->format('YmdHisu'), 0, 17);`,
    ],
    random && "$random = bin2hex(random_bytes(8));",
    signingKey !== undefined &&
      `$signature = base64_encode(hash_hmac('sha256', $body, getenv(${literal(signingKey)}), true));`,
    `$request = curl_init(${literal(url)});`,
    "curl_setopt_array($request, [",
    `    CURLOPT_CUSTOMREQUEST => ${literal(method)},`,
    body !== undefined && "    CURLOPT_POSTFIELDS => $body,",
    "    CURLOPT_RETURNTRANSFER => true,",
    "    CURLOPT_HTTPHEADER => [",
    headers.map(
      ([name, parts]) => `        ${valueExpression([{ kind: "text", text: `${name}: ` }, ...parts], expressions)},`,
    ),
    "    ],",
    "]);",
    "$answer = curl_exec($request);",
    "echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), ' ', $answer, PHP_EOL;",
  );
}
