import { lines, needsOf, type Program, type ProgramLanguage, quoted, valueExpression } from "./program.ts";

/** Kotlin reads `$` as a template, and knows no `\f`. */
function literal(text: string): string {
  return quoted(text).replaceAll("$", "\\$").replaceAll("\\f", "\\u000c");
}

const expressions = {
  literal,
  variable: (name: string) => `System.getenv(${literal(name)})`,
  slice: (variable: string, from: number, to: number) => `${variable}.substring(${from}, ${to})`,
  signature: "signature",
  plus: " + ",
} as const;

/** Kotlin on Java 17 or newer, without a library. */
export const kotlin: ProgramLanguage = { name: "Kotlin", syntax: "kotlin", isRun: false, write };

function write(program: Program): string {
  const { method, url, headers, body, offsetMinutes } = program;
  const { time, random, signingKey } = needsOf(program);
  return lines(
    "import java.net.URI",
    "import java.net.http.HttpClient",
    "import java.net.http.HttpRequest",
    "import java.net.http.HttpResponse",
    random && "import java.security.SecureRandom",
    time && ["import java.time.OffsetDateTime", "import java.time.ZoneOffset"],
    time && "import java.time.format.DateTimeFormatter",
    signingKey !== undefined && ["import java.util.Base64", "import javax.crypto.Mac"],
    signingKey !== undefined && "import javax.crypto.spec.SecretKeySpec",
    "",
    "fun main() {",
    `    val body = ${literal(body ?? "")}.toByteArray()`,
    time && [
      `    val time = OffsetDateTime.now(ZoneOffset.ofTotalSeconds(${offsetMinutes * 60}))`,
      '        .format(DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS"))',
    ],
    random && '    val random = "%016x".format(SecureRandom().nextLong())',
    signingKey !== undefined && [
      '    val hmac = Mac.getInstance("HmacSHA256")',
      `    hmac.init(SecretKeySpec(System.getenv(${literal(signingKey)}).toByteArray(), "HmacSHA256"))`,
      "    val signature = Base64.getEncoder().encodeToString(hmac.doFinal(body))",
    ],
    `    val request = HttpRequest.newBuilder(URI.create(${literal(url)}))`,
    headers.map(([name, parts]) => `        .header(${literal(name)}, ${valueExpression(parts, expressions)})`),
    body === undefined
      ? `        .method(${literal(method)}, HttpRequest.BodyPublishers.noBody())`
      : `        .method(${literal(method)}, HttpRequest.BodyPublishers.ofByteArray(body))`,
    "        .build()",
    "    val answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())",
    '    println("${' + "answer.statusCode()} ${" + 'answer.body()}")',
    "}",
  );
}
