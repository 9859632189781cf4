import { lines, needsOf, type Program, type ProgramLanguage, quoted, valueExpression } from "./program.ts";

const expressions = {
  literal: quoted,
  variable: (name: string) => `System.getenv(${quoted(name)})`,
  slice: (variable: string, from: number, to: number) => `${variable}.substring(${from}, ${to})`,
  signature: "signature",
  plus: " + ",
} as const;

/** Java 17 or newer, without a library: `java Call.java`. */
export const java: ProgramLanguage = { name: "Java", syntax: "java", isRun: true, write };

function write(program: Program): string {
  const { method, url, headers, body, offsetMinutes } = program;
  const { time, random, signingKey } = needsOf(program);
  return lines(
    "import java.net.URI;",
    "import java.net.http.HttpClient;",
    "import java.net.http.HttpRequest;",
    "import java.net.http.HttpResponse;",
    "import java.nio.charset.StandardCharsets;",
    random && "import java.security.SecureRandom;",
    time && ["import java.time.OffsetDateTime;", "import java.time.ZoneOffset;"],
    time && "import java.time.format.DateTimeFormatter;",
    signingKey !== undefined && ["import java.util.Base64;", "import javax.crypto.Mac;"],
    signingKey !== undefined && "import javax.crypto.spec.SecretKeySpec;",
    "",
    "class Call {",
    "  public static void main(String[] args) throws Exception {",
    `    byte[] body = ${quoted(body ?? "")}.getBytes(StandardCharsets.UTF_8);`,
    time && [
      `    String time = OffsetDateTime.now(ZoneOffset.ofTotalSeconds(${offsetMinutes * 60}))`,
      '        .format(DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS"));',
    ],
    random && '    String random = String.format("%016x", new SecureRandom().nextLong());',
    signingKey !== undefined && [
      `    byte[] key = System.getenv(${quoted(signingKey)}).getBytes(StandardCharsets.UTF_8);`,
      '    Mac hmac = Mac.getInstance("HmacSHA256");',
      '    hmac.init(new SecretKeySpec(key, "HmacSHA256"));',
      "    String signature = Base64.getEncoder().encodeToString(hmac.doFinal(body));",
    ],
    `    HttpRequest request = HttpRequest.newBuilder(URI.create(${quoted(url)}))`,
    headers.map(([name, parts]) => `        .header(${quoted(name)}, ${valueExpression(parts, expressions)})`),
    body === undefined
      ? `        .method(${quoted(method)}, HttpRequest.BodyPublishers.noBody())`
      : `        .method(${quoted(method)}, HttpRequest.BodyPublishers.ofByteArray(body))`,
    "        .build();",
    "    HttpResponse<String> answer =",
    "        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());",
    '    System.out.println(answer.statusCode() + " " + answer.body());',
    "  }",
    "}",
  );
}
