import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeXml } from "../../src/contract/wire/xml/write-xml.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { loadFixture } from "../mock/mock-contracts.ts";
import { launchBrowser } from "./launch.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("a browser reads the mock's XML: names in their namespaces, texts and attributes to the letter", async () => {
  await using mock = await startMock(await loadFixture("xml.yaml"));
  const xml = await (await fetch(`${mock.url}/names`)).text();
  const page = await browser.newPage();
  const read = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, "application/xml");
    const names = [...root.children].map(({ namespaceURI, localName }) => `${namespaceURI} ${localName}`);
    const title = root.children[0]?.textContent;
    return { names, title, language: root.getAttributeNS("http://example.com/s?a=1&b=2", "language") };
  }, xml);
  expect(read).toEqual({
    names: [
      "http://example.com/s?a=1&b=2 title",
      "urn:order count",
      "urn:order paid",
      "urn:order note",
      "urn:geo location",
      "urn:geo second",
      "urn:more more",
    ],
    title: "Tom & <Jerry>\r\n]]>",
    language: 'a "b"\t<c>\n',
  });
  await page.close();
});

const texts = ["", " ", "\r", "\r\n\t", "]]>", "<!--", "&amp;", "'\"<>&", "\u0085\u2028", "\u007f", "가😀", "\ufdd0"];

test("a browser reads every text back as it was, in an element and in an attribute", async () => {
  const written = texts.map((text) => {
    const xml = writeXml({ name: "a", attributes: { b: text }, content: text });
    return xml.kind === "xml" ? xml.text : xml.reason;
  });
  const page = await browser.newPage();
  const read = await page.evaluate(
    (documents) =>
      documents.map((text) => {
        const { documentElement: root } = new DOMParser().parseFromString(text, "application/xml");
        return [root.textContent, root.getAttribute("b")];
      }),
    written,
  );
  expect(read).toEqual(texts.map((text) => [text, text]));
  await page.close();
});
