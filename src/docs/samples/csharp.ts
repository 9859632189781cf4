import { lines, needsOf, type Program, type ProgramLanguage, quoted, valueExpression } from "./program.ts";

const expressions = {
  literal: quoted,
  variable: (name: string) => `Environment.GetEnvironmentVariable(${quoted(name)})`,
  slice: (variable: string, from: number, to: number) => `${variable}[${from}..${to}]`,
  signature: "signature",
  plus: " + ",
} as const;

/** C# on .NET 8 or newer, without a package. */
export const csharp: ProgramLanguage = { name: "C#", syntax: "csharp", isRun: false, write };

function write(program: Program): string {
  const { method, url, headers, body, offsetMinutes } = program;
  const { time, random, signingKey } = needsOf(program);
  const contentType = headers.filter(([name]) => name.toLowerCase() === "content-type");
  const others = headers.filter(([name]) => name.toLowerCase() !== "content-type");
  return lines(
    (random || signingKey !== undefined) && "using System.Security.Cryptography;",
    "using System.Text;",
    "",
    `var body = Encoding.UTF8.GetBytes(${quoted(body ?? "")});`,
    time && [
      `var now = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromMinutes(${offsetMinutes}));`,
      'var time = now.ToString("yyyyMMddHHmmssfff", System.Globalization.CultureInfo.InvariantCulture);',
    ],
    random && "var random = Convert.ToHexString(RandomNumberGenerator.GetBytes(8)).ToLowerInvariant();",
    signingKey !== undefined && [
      `var key = Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable(${quoted(signingKey)})!);`,
      "var signature = Convert.ToBase64String(HMACSHA256.HashData(key, body));",
    ],
    `using var request = new HttpRequestMessage(new HttpMethod(${quoted(method)}), ${quoted(url)});`,
    others.map(
      ([name, parts]) =>
        `request.Headers.TryAddWithoutValidation(${quoted(name)}, ${valueExpression(parts, expressions)});`,
    ),
    body !== undefined && "request.Content = new ByteArrayContent(body);",
    body !== undefined &&
      contentType.map(
        ([name, parts]) =>
          `request.Content.Headers.TryAddWithoutValidation(${quoted(name)}, ${valueExpression(parts, expressions)});`,
      ),
    "using var client = new HttpClient();",
    "using var answer = await client.SendAsync(request);",
    'Console.WriteLine($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");',
  );
}
