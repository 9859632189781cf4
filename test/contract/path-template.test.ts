import { describe, expect, test } from "vitest";
import { fillPath, parsePathTemplate, pathShape, pathVariables } from "../../src/contract/model/path-template.ts";

/** OpenAPI 3.1, section 4.8.8.2. */
test.each([
  ["/a", [], "/a"],
  ["/a/{b}", ["b"], "/a/{}"],
  ["/{a}.{b}/c", ["a", "b"], "/{}.{}/c"],
  ["/a/{b}:close", ["b"], "/a/{}:close"],
  ["/a/{b c-d_é}", ["b c-d_é"], "/a/{}"],
  ["/a/{", [], "/a/{"],
  ["/a/{}", [], "/a/{}"],
  ["/a/}{b}", ["b"], "/a/}{}"],
])("%s has the variables %j", (path, names, shape) => {
  expect(pathVariables(path)).toEqual(names);
  expect(pathShape(path)).toBe(shape);
  expect(
    parsePathTemplate(path)
      .map((part) => (part.kind === "literal" ? part.text : `{${part.name}}`))
      .join(""),
  ).toBe(path);
});

/** RFC 3986, sections 2.1 and 3.3: what is no character of a path goes out as the octets of its UTF-8. */
describe("a path to send", () => {
  test.each([
    ["/größe/{id}", "/gr%C3%B6%C3%9Fe/7"],
    ["/preis€", "/preis%E2%82%AC"],
    ["/🎉/{id}", "/%F0%9F%8E%89/7"],
    ["/monthly totals", "/monthly%20totals"],
    ["/already%20encoded", "/already%20encoded"],
    ["/a%2Fb", "/a%2Fb"],
    ["/100%", "/100%25"],
    ["/100%x", "/100%25x"],
    ["/a+b", "/a+b"],
    ["/a:b@c;d=e,f!$&'()*", "/a:b@c;d=e,f!$&'()*"],
    ["/a#b", "/a%23b"],
    ['/a"<>\\^`|[]', "/a%22%3C%3E%5C%5E%60%7C%5B%5D"],
    ["/\u200eleft-to-right", "/%E2%80%8Eleft-to-right"],
    ["/half \ud800", "/half%20%EF%BF%BD"],
    ["/{missing}", "/%7Bmissing%7D"],
    ["/{id}.json", "/7.json"],
    ["/a?b=c", "/a?b=c"],
  ])("%s is %s", (path, sent) => {
    expect(fillPath(path, (name) => (name === "id" ? "7" : undefined))).toBe(sent);
  });

  test("a variable's text is not encoded again", () => {
    expect(fillPath("/{a}", () => "%2F,x")).toBe("/%2F,x");
  });
});
