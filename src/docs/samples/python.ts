import { lines, needsOf, type Program, type ProgramLanguage, quoted, valueExpression } from "./program.ts";

const expressions = {
  literal: quoted,
  variable: (name: string) => `os.environ[${quoted(name)}]`,
  slice: (variable: string, from: number, to: number) => `${variable}[${from}:${to}]`,
  signature: "signature",
  plus: " + ",
} as const;

/** Python 3.9 or newer, without a package. */
export const python: ProgramLanguage = { name: "Python", syntax: "python", isRun: true, write };

function write(program: Program): string {
  const { method, url, headers, body, offsetMinutes } = program;
  const { time, random, signingKey } = needsOf(program);
  const usesEnvironment =
    signingKey !== undefined || headers.some(([, of]) => of.some(({ kind }) => kind === "variable"));
  return lines(
    signingKey !== undefined && ["import base64", "import hashlib", "import hmac"],
    usesEnvironment && "import os",
    random && "import secrets",
    "import urllib.error",
    "import urllib.request",
    time && "from datetime import datetime, timedelta, timezone",
    "",
    body !== undefined && `body = ${quoted(body)}.encode()`,
    time && [
      `now = datetime.now(timezone(timedelta(minutes=${offsetMinutes})))`,
      'time = now.strftime("%Y%m%d%H%M%S") + "%03d" % (now.microsecond // 1000)',
    ],
    random && "random = secrets.token_hex(8)",
    signingKey !== undefined && [
      `key = os.environ[${quoted(signingKey)}].encode()`,
      `signature = base64.b64encode(hmac.new(key, ${body === undefined ? 'b""' : "body"}, hashlib.sha256).digest()).decode()`,
    ],
    "request = urllib.request.Request(",
    `    ${quoted(url)},`,
    `    method=${quoted(method)},`,
    body !== undefined && "    data=body,",
    "    headers={",
    headers.map(([name, parts]) => `        ${quoted(name)}: ${valueExpression(parts, expressions)},`),
    "    },",
    ")",
    "try:",
    "    answer = urllib.request.urlopen(request)",
    "except urllib.error.HTTPError as error:",
    "    answer = error",
    "print(answer.status, answer.read().decode())",
  );
}
