import { lines, needsOf, type Program, type ProgramLanguage, quoted, valueExpression } from "./program.ts";

const expressions = {
  literal: quoted,
  variable: (name: string) => `os.Getenv(${quoted(name)})`,
  slice: (variable: string, from: number, to: number) => `${variable}[${from}:${to}]`,
  signature: "signature",
  plus: " + ",
} as const;

/** Go 1.20 or newer, without a module. */
export const go: ProgramLanguage = { name: "Go", syntax: "go", isRun: false, write };

function write(program: Program): string {
  const { method, url, headers, body, offsetMinutes } = program;
  const { time, random, signingKey } = needsOf(program);
  return lines(
    "package main",
    "",
    "import (",
    importsOf(program).map((name) => `\t${quoted(name)}`),
    ")",
    "",
    "func main() {",
    `\tbody := []byte(${quoted(body ?? "")})`,
    time && [
      `\tnow := time.Now().In(time.FixedZone("", ${offsetMinutes * 60}))`,
      // Go formats fractions of a second only after a dot or a comma.
      '\ttime := strings.Replace(now.Format("20060102150405.000"), ".", "", 1)',
    ],
    random && ["\tbytesOfRandom := make([]byte, 8)", "\trand.Read(bytesOfRandom)"],
    random && "\trandom := hex.EncodeToString(bytesOfRandom)",
    signingKey !== undefined && [
      `\tmac := hmac.New(sha256.New, []byte(os.Getenv(${quoted(signingKey)})))`,
      "\tmac.Write(body)",
      "\tsignature := base64.StdEncoding.EncodeToString(mac.Sum(nil))",
    ],
    `\trequest, err := http.NewRequest(${quoted(method)}, ${quoted(url)}, bytes.NewReader(body))`,
    "\tif err != nil {",
    "\t\tpanic(err)",
    "\t}",
    headers.map(([name, parts]) => `\trequest.Header.Set(${quoted(name)}, ${valueExpression(parts, expressions)})`),
    "\tanswer, err := http.DefaultClient.Do(request)",
    "\tif err != nil {",
    "\t\tpanic(err)",
    "\t}",
    "\tdefer answer.Body.Close()",
    "\ttext, _ := io.ReadAll(answer.Body)",
    "\tfmt.Println(answer.StatusCode, string(text))",
    "}",
  );
}

/** An import that is not used is an error to Go's compiler. */
function importsOf(program: Program): readonly string[] {
  const { time, random, signingKey } = needsOf(program);
  const isSigned = signingKey !== undefined;
  const usesEnvironment = isSigned || program.headers.some(([, of]) => of.some(({ kind }) => kind === "variable"));
  const imports: readonly (readonly [name: string, isUsed: boolean])[] = [
    ["bytes", true],
    ["crypto/hmac", isSigned],
    ["crypto/rand", random],
    ["crypto/sha256", isSigned],
    ["encoding/base64", isSigned],
    ["encoding/hex", random],
    ["fmt", true],
    ["io", true],
    ["net/http", true],
    ["os", usesEnvironment],
    ["strings", time],
    ["time", time],
  ];
  return imports.filter(([, isUsed]) => isUsed).map(([name]) => name);
}
