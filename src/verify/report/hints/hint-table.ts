import type { Cause } from "./causes.ts";
import type { Stack } from "./seen-stack.ts";

/** What to change in a stack. */
export interface Hint {
  readonly stack: Stack;
  /** The library or framework. */
  readonly library: string;
  /** The switch or the line, as its documentation names it. */
  readonly change: string;
}

const hint = (stack: Stack, library: string, change: string): Hint => ({ stack, library, change });

/** The switches of the common stacks, by what is wrong. */
export const hintTable = {
  "rounded-integers": [
    hint(
      "Java",
      "Jackson",
      "declare the member BigInteger; for untyped values DeserializationFeature.USE_BIG_INTEGER_FOR_INTS",
    ),
    hint(
      "Java",
      "Gson",
      "declare the member BigInteger; for untyped values setObjectToNumberStrategy(ToNumberPolicy.LAZILY_PARSED_NUMBER)",
    ),
    hint("Python", "Flask", "Python's int is exact: look for float(), parse_int=float, or a column of the type DOUBLE"),
    hint(
      "Node.js",
      "Express",
      'express.json() rounds: read express.text({ type: "application/json" }) and take the digits from context.source in JSON.parse\'s reviver',
    ),
    hint(".NET", "System.Text.Json", "declare the member ulong or decimal, never double"),
    hint("Go", "encoding/json", "declare the member uint64 or *big.Int; for untyped values Decoder.UseNumber()"),
    hint("PHP", "json_decode", "give the flag JSON_BIGINT_AS_STRING"),
  ],
  "converted-types": [
    hint(
      "Java",
      "Jackson",
      "disable MapperFeature.ALLOW_COERCION_OF_SCALARS and DeserializationFeature.ACCEPT_FLOAT_AS_INT",
    ),
    hint(
      "Java",
      "Gson",
      "its number adapters take quoted numbers: register a TypeAdapter that asks for JsonToken.NUMBER",
    ),
    hint("Python", "Flask", "ask type(value) is int: bool is an int for isinstance"),
    hint("Python", "Pydantic", "ConfigDict(strict=True)"),
    hint("Node.js", "Express", "validate without conversion: Ajv's coerceTypes off, z.number() in place of z.coerce"),
    hint(
      ".NET",
      "System.Text.Json",
      "JsonSerializerDefaults.Web takes quoted numbers: NumberHandling = JsonNumberHandling.Strict",
    ),
    hint("Go", "encoding/json", 'no ",string" in the tag, and no member of the type any'),
    hint("PHP", "json_decode", "ask is_int() and is_string(): == and (int) convert"),
  ],
  "unknown-members": [
    hint("Java", "Jackson", "enable DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, which Spring Boot disables"),
    hint("Java", "Gson", "it drops them: compare the names in the JsonObject"),
    hint("Python", "Pydantic", 'ConfigDict(extra="forbid")'),
    hint("Node.js", "Ajv, Zod", "additionalProperties: false, z.strictObject()"),
    hint(".NET", "System.Text.Json", "UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow"),
    hint("Go", "encoding/json", "Decoder.DisallowUnknownFields()"),
  ],
  "missing-members": [
    hint(
      "Java",
      "Jackson",
      "a primitive is 0 where the member is missing or null: box it and add @NotNull and @Valid, or enable FAIL_ON_NULL_FOR_PRIMITIVES and FAIL_ON_MISSING_CREATOR_PROPERTIES",
    ),
    hint("Java", "Gson", "it leaves them 0 or null: check after reading"),
    hint("Python", "Flask", "dict.get() gives None for both: ask name in body first"),
    hint("Node.js", "Express", "ask Object.hasOwn(body, name), and for null apart"),
    hint(".NET", "System.Text.Json", "mark the member required, and set RespectNullableAnnotations"),
    hint("Go", "encoding/json", "a missing number is 0: declare a pointer and ask for nil"),
    hint("PHP", "json_decode", "array_key_exists(): isset() and ?? take null for missing"),
  ],
  "lenient-json": [
    hint(
      "Java",
      "Jackson",
      "enable DeserializationFeature.FAIL_ON_TRAILING_TOKENS, and leave JsonReadFeature.ALLOW_… off",
    ),
    hint("Java", "Gson", "it is lenient: setStrictness(Strictness.STRICT)"),
    hint(
      "Python",
      "Flask",
      "request.get_json(silent=True) hides the error; json.loads(strict=False) takes control characters",
    ),
    hint(
      ".NET",
      "System.Text.Json",
      "AllowTrailingCommas = false and ReadCommentHandling = JsonCommentHandling.Disallow",
    ),
    hint(
      "Go",
      "encoding/json",
      "Decoder.Decode reads one value: the next one must end in io.EOF, or use json.Unmarshal",
    ),
    hint("PHP", "json_decode", "it answers null: give the flag JSON_THROW_ON_ERROR"),
  ],
  "counted-otherwise": [
    hint("Java", "String", "length() counts UTF-16 units: codePointCount(0, length())"),
    hint("Node.js", "String", "length counts UTF-16 units: [...text].length"),
    hint(".NET", "string", "Length counts UTF-16 units: count EnumerateRunes()"),
    hint("Go", "string", "len() counts bytes: utf8.RuneCountInString()"),
    hint("PHP", "strlen", 'it counts bytes: mb_strlen($text, "UTF-8")'),
  ],
  "lenient-dates": [
    hint(
      "Java",
      "java.time",
      "DateTimeFormatter with uuuu and withResolverStyle(ResolverStyle.STRICT); SimpleDateFormat needs setLenient(false)",
    ),
    hint("Python", "datetime", "strptime is strict: look for slices or patterns in its place"),
    hint("Node.js", "Date", "new Date() rolls 30 February over to March: compare the parts with what was read"),
    hint(".NET", "DateTime", "ParseExact with CultureInfo.InvariantCulture in place of Parse"),
    hint("PHP", "DateTime", "createFromFormat() rolls over: ask getLastErrors() or checkdate()"),
  ],
  "any-media-type": [
    hint("Java", "Spring", 'consumes = "application/json" at the mapping'),
    hint("Python", "Flask", "request.get_json(force=True) takes any: leave force out"),
    hint("Node.js", "Express", 'express.json() passes others on with an empty body: ask req.is("application/json")'),
    hint(".NET", "ASP.NET Core", '[Consumes("application/json")]'),
    hint("Go", "net/http", 'nothing looks at it: mime.ParseMediaType(r.Header.Get("Content-Type"))'),
    hint("PHP", "PHP", 'nothing looks at it: ask $_SERVER["CONTENT_TYPE"]'),
  ],
  "error-pages": [
    hint(
      "Java",
      "Spring",
      "a @RestControllerAdvice that extends ResponseEntityExceptionHandler answers in the contract's form",
    ),
    hint("Python", "Flask", "@app.errorhandler(HTTPException) and (Exception) that answer in the contract's form"),
    hint("Python", "FastAPI", "a handler for RequestValidationError: its own answer is 422"),
    hint("Node.js", "Express", "an error handler of four parameters behind all routes"),
    hint(".NET", "ASP.NET Core", "ApiBehaviorOptions.InvalidModelStateResponseFactory, and UseExceptionHandler"),
    hint(
      "Go",
      "net/http",
      "http.Error writes text/plain: write the contract's body; recover() in a handler around all",
    ),
    hint("PHP", "PHP", "set_exception_handler(), and display_errors=0"),
  ],
  "shown-internals": [
    hint("Java", "Spring", "server.error.include-stacktrace=never and include-message=never"),
    hint("Python", "Flask", "no debug=True; DEBUG = False in Django"),
    hint("Node.js", "Express", "NODE_ENV=production, and an error handler of your own"),
    hint(".NET", "ASP.NET Core", "UseDeveloperExceptionPage in development only"),
    hint("PHP", "PHP", "display_errors=0"),
  ],
  "shared-state": [
    hint(
      "Java",
      "java",
      "SimpleDateFormat, Mac, MessageDigest and Cipher are for one thread: DateTimeFormatter, and a new Mac for each request",
    ),
    hint("Python", "Flask", "nothing of a request in module variables: flask.g or locals"),
    hint("Node.js", "Express", "nothing of a request in variables outside of its handler: res.locals"),
    hint(".NET", "ASP.NET Core", "nothing of a request in static members or singletons: AddScoped"),
    hint("Go", "net/http", "run it with go build -race"),
  ],
  "changed-bytes": [
    hint("Java", "Spring", "sign the bytes as they came: read them once in a Filter, before Jackson"),
    hint("Python", "Flask", "sign request.get_data(), not json.dumps(request.json)"),
    hint("Node.js", "Express", "express.json({ verify: (req, res, bytes) => { req.bytes = bytes } }), and sign those"),
    hint(".NET", "ASP.NET Core", "Request.EnableBuffering(), and sign what the stream holds"),
    hint("Go", "net/http", "io.ReadAll(r.Body), and sign those bytes"),
    hint("PHP", "PHP", 'sign file_get_contents("php://input")'),
  ],
  "unread-body": [
    hint("Python", "http.server", "read Content-Length bytes before answering, or send Connection: close"),
    hint("Node.js", "node:http", "read the request to its end, or answer with Connection: close"),
  ],
} as const satisfies Readonly<Record<Cause, readonly Hint[]>>;
