import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Updates a card's limits, as the contract says, with Java's standard library alone (Java 17 or newer).
 *
 * <p>java Partner.java needed.json [port]
 *
 * <p>needed.json is what `plate verify --needed-data json` prints: who the members are. Prints its base URL, then serves.
 */
public class Partner {
  static final String PATH = "/api/v1/card/payment/limit/update";
  static final String INVALID = "{\"response\":{\"code\":\"000_002\",\"description\":\"Invalid input parameter\"}}";
  static final String ACCESS_KEY = System.getenv("KONAPLATE_ACCESS_KEY");
  static final byte[] SECRET = System.getenv("KONAPLATE_SECRET_KEY").getBytes(StandardCharsets.UTF_8);
  /** By the member's number: nineteen digits are more than a double keeps, and the largest more than a long. */
  static final Map<BigInteger, Map<?, ?>> MEMBERS = new HashMap<>();
  static Map<?, ?> unknown;

  static final Pattern NUMBER = Pattern.compile("([0-9]{12})-[0-9A-Fa-f]{7}");
  static final Pattern TOKEN = Pattern.compile("KMV1:([0-9]{14})[0-9]{3}:([0-9A-Za-z+/]{43})=?");
  static final Pattern JSON_TYPE = Pattern.compile("application/json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
  // A lenient formatter takes 30 February for 28 February.
  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

  public static void main(String[] args) throws IOException {
    // Answers are small: without this, each waits for the acknowledgement of the one before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    Map<?, ?> needed = (Map<?, ?>) new Json(Files.readString(Path.of(args[0]))).read();
    for (Object each : (List<?>) needed.get("records")) {
      Map<?, ?> record = (Map<?, ?>) each;
      if (!"updateCardPaymentLimit".equals(record.get("operationId"))) continue;
      MEMBERS.put((BigInteger) ((Map<?, ?>) record.get("request")).get("userId"), record);
      if ("001_006".equals(((Map<?, ?>) record.get("answered")).get("code"))) unknown = record;
    }
    int port = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    server.createContext("/", Partner::serve);
    server.setExecutor(Executors.newFixedThreadPool(16));
    server.start();
    System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
  }

  static void serve(HttpExchange exchange) throws IOException {
    // The whole body first: what is left unread would be taken for the next request.
    byte[] body = exchange.getRequestBody().readAllBytes();
    boolean isHere = exchange.getRequestURI().getRawPath().equals(PATH);
    if (!isHere) {
      answer(exchange, 404, null);
    } else if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      answer(exchange, 405, null);
    } else {
      Map<?, ?> request = headersFit(exchange.getRequestHeaders(), body) ? readRequest(body) : null;
      if (request == null) {
        answer(exchange, 400, INVALID);
        return;
      }
      Map<?, ?> record = MEMBERS.getOrDefault(request.get("userId"), unknown);
      String status = (String) ((Map<?, ?>) record.get("answered")).get("status");
      answer(exchange, Integer.parseInt(status), Json.write(record.get("answer")));
    }
  }

  static void answer(HttpExchange exchange, int status, String json) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    String number = exchange.getRequestHeaders().getFirst("X-KM-Correlation-Id");
    if (number != null) headers.set("X-KM-Correlation-Id", number);
    byte[] text = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
    if (json != null) headers.set("Content-Type", "application/json");
    boolean hasBody = text.length > 0 && !exchange.getRequestMethod().equals("HEAD");
    // 0 would stand for chunks of unknown length, -1 for no body.
    exchange.sendResponseHeaders(status, hasBody ? text.length : -1);
    if (hasBody) exchange.getResponseBody().write(text);
    exchange.close();
  }

  static boolean headersFit(Headers headers, byte[] body) {
    Matcher number = NUMBER.matcher(value(headers, "X-KM-Correlation-Id"));
    Matcher token = TOKEN.matcher(value(headers, "X-KM-Tran-Token"));
    String crypto = headers.getFirst("X-KM-Crypto-Key-Id");
    return number.matches()
        && token.matches()
        && value(headers, "X-KM-Access-Key").equals(ACCESS_KEY)
        && JSON_TYPE.matcher(value(headers, "Content-Type")).matches()
        && value(headers, "X-KM-User-AspId").length() == 15
        && (crypto == null || crypto.length() == 32)
        && value(headers, "X-KM-Time-Zone").matches("[A-Z]{3}")
        && isTime(value(headers, "X-KM-Tran-Time"))
        && isTime("20" + number.group(1))
        && isTime(token.group(1))
        // Takes as long for a wrong signature as for the right one.
        && MessageDigest.isEqual(sign(body), Base64.getDecoder().decode(token.group(2) + "="));
  }

  static String value(Headers headers, String name) {
    String value = headers.getFirst(name);
    return value == null ? "" : value;
  }

  static boolean isTime(String text) {
    try {
      LocalDateTime.parse(text, TIME);
      return true;
    } catch (DateTimeException wrong) {
      return false;
    }
  }

  /** Over the bytes as they came: JSON that was read and written again is another text. */
  static byte[] sign(byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
      return mac.doFinal(body);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The request's body; null where it breaks the contract. */
  static Map<?, ?> readRequest(byte[] body) {
    try {
      // `new String` would replace bytes that are no UTF-8.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      if (!(new Json(text).read() instanceof Map<?, ?> request)) return null;
      if (!(request.get("limits") instanceof Map<?, ?> limits)) return null;
      boolean fits =
          isInteger(request.get("userId"), "1", "9999999999999999999")
              && request.get("par") instanceof String par
              && par.codePointCount(0, par.length()) == 27;
      for (String name : List.of("once", "day", "month")) fits = fits && isInteger(limits.get(name), "0", "9999999999");
      return fits ? request : null;
    } catch (CharacterCodingException | IllegalArgumentException | StackOverflowError wrong) {
      return null;
    }
  }

  static boolean isInteger(Object value, String low, String high) {
    return value instanceof BigInteger number
        && number.compareTo(new BigInteger(low)) >= 0
        && number.compareTo(new BigInteger(high)) <= 0;
  }

  /** Reads JSON exactly (RFC 8259): integers are BigIntegers, other numbers stay their text. Throws IllegalArgumentException. */
  static final class Json {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private final String text;
    private int at = 0;

    Json(String text) {
      this.text = text;
    }

    Object read() {
      Object value = value();
      blanks();
      if (at < text.length()) throw wrong();
      return value;
    }

    private Object value() {
      blanks();
      if (at == text.length()) throw wrong();
      switch (text.charAt(at)) {
        case '{':
          return object();
        case '[':
          return list();
        case '"':
          return string();
        default:
          for (Object word : new Object[] {true, false, "null"}) {
            if (!text.startsWith(word.toString(), at)) continue;
            at += word.toString().length();
            return word instanceof Boolean ? word : null;
          }
          return number();
      }
    }

    private Map<String, Object> object() {
      Map<String, Object> members = new LinkedHashMap<>();
      for (at += 1; !ends('}', members.isEmpty()); ) {
        blanks();
        String name = string();
        blanks();
        expect(':');
        members.put(name, value());
      }
      return members;
    }

    private List<Object> list() {
      List<Object> items = new ArrayList<>();
      for (at += 1; !ends(']', items.isEmpty()); ) items.add(value());
      return items;
    }

    /** Whether a list or an object ends here; between two members there is a comma. */
    private boolean ends(char end, boolean isFirst) {
      blanks();
      if (at < text.length() && text.charAt(at) == end) {
        at += 1;
        return true;
      }
      if (!isFirst) expect(',');
      return false;
    }

    private String string() {
      StringBuilder read = new StringBuilder();
      for (expect('"'); ; at += 1) {
        if (at == text.length() || text.charAt(at) < ' ') throw wrong();
        char next = text.charAt(at);
        if (next == '"') break;
        read.append(next == '\\' ? escaped() : next);
      }
      at += 1;
      return read.toString();
    }

    private char escaped() {
      at += 1;
      char kind = at == text.length() ? ' ' : text.charAt(at);
      int simple = "\"\\/bfnrt".indexOf(kind);
      if (simple >= 0) return "\"\\/\b\f\n\r\t".charAt(simple);
      if (kind != 'u' || at + 4 >= text.length() || !text.substring(at + 1, at + 5).matches("[0-9A-Fa-f]{4}"))
        throw wrong();
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
    }

    private Object number() {
      Matcher found = NUMBER.matcher(text).region(at, text.length());
      if (!found.lookingAt()) throw wrong();
      at = found.end();
      boolean isInteger = found.group(1) == null && found.group(2) == null;
      return isInteger ? new BigInteger(found.group()) : new StringBuilder(found.group());
    }

    private void blanks() {
      while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at += 1;
    }

    private void expect(char wanted) {
      if (at == text.length() || text.charAt(at) != wanted) throw wrong();
      at += 1;
    }

    private IllegalArgumentException wrong() {
      return new IllegalArgumentException("no JSON at character " + at);
    }

    static String write(Object value) {
      if (value instanceof Map<?, ?> members) {
        List<String> parts = new ArrayList<>();
        members.forEach((name, member) -> parts.add(write(name) + ":" + write(member)));
        return "{" + String.join(",", parts) + "}";
      }
      if (value instanceof List<?> items) return "[" + String.join(",", items.stream().map(Json::write).toList()) + "]";
      if (!(value instanceof String string)) return String.valueOf(value);
      StringBuilder written = new StringBuilder("\"");
      for (char each : string.toCharArray()) {
        boolean isPlain = each >= ' ' && each != '"' && each != '\\' && !Character.isSurrogate(each);
        written.append(isPlain ? String.valueOf(each) : String.format("\\u%04x", (int) each));
      }
      return written.append('"').toString();
    }
  }
}
