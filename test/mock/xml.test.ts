import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnCases } from "../../src/mock/request/own-cases.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { verifyTarget } from "../faults/verify-target.ts";
import { loadFixture } from "./mock-contracts.ts";

const fixture = await loadFixture("xml.yaml");
let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock(fixture);
});
afterAll(() => mock.close());

interface Got {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly notes: readonly string[] | undefined;
}

async function get(target: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  const answer = await fetch(mock.url + target, { headers });
  const text = await answer.text();
  const notes = mock.requests().at(-1)?.verdict.notes;
  return { status: answer.status, type: answer.headers.get("content-type"), text, notes };
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

describe("an answer in XML", () => {
  test("has arrays with and without a wrapper, as OpenAPI's table has them", async () => {
    const { text, notes } = await get("/lists");
    expect(text).toBe(
      `${declaration}<Zoo><plain>cat</plain><plain>dog</plain><animal>cat</animal><animal>dog</animal><animal>cat</animal>` +
        "<wrapped><wrapped>cat</wrapped><wrapped>dog</wrapped></wrapped>" +
        "<aliens><animal>cat</animal><animal>dog</animal></aliens><aliens><aliens>cat</aliens></aliens><none/>" +
        '<z:pets xmlns:z="urn:zoo"><pet id="1"><name>Tom</name></pet></z:pets>' +
        "<inside><n>1</n><n>2</n></inside><inside><n>3</n></inside><first>a</first><second>7</second></Zoo>\n",
    );
    expect(notes).toEqual([]);
  });

  test("has attributes, namespaces where they are not known yet, escaped texts, exact integers and xsi:nil", async () => {
    const { type, text, notes } = await get("/names");
    expect(type).toBe("application/vnd.shop+xml; charset=utf-8");
    expect(text).toBe(
      `${declaration}<Order xmlns="urn:order" xmlns:s="http://example.com/s?a=1&amp;b=2" id="9999999999999999999"` +
        ' s:language="a &quot;b&quot;&#9;&lt;c&gt;&#10;"><s:title>Tom &amp; &lt;Jerry&gt;&#13;&#10;]]&gt;</s:title>' +
        "<count>9007199254740993</count><paid>true</paid>" +
        '<note xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>' +
        '<g:location xmlns:g="urn:geo"><city>Zürich</city><g:zip>8001</g:zip></g:location>' +
        '<g:second xmlns:g="urn:geo"><city>Bern</city><g:zip>3000</g:zip></g:second>' +
        '<m:more xmlns:m="urn:more">x</m:more></Order>\n',
    );
    expect(notes).toEqual([]);
  });

  test.each([
    ["/made", "text/xml", '<pet id="1"><name>Tom</name></pet>'],
    ["/list", "application/xml", '<Pets><pet id="1"><name>Tom</name></pet><pet id="1"><name>Tom</name></pet></Pets>'],
    ["/choice", "application/xml", "<Plain><text>hello</text></Plain>"],
    ["/loop", "application/xml", "<Node/>"],
    ["/word", "application/xml", "<word>a&lt;b</word>"],
  ])("is made up from the schema, its root named by xml.name or the component: %s", async (...row) => {
    const [target, type, xml] = row;
    expect(await get(target)).toEqual({ status: 200, type, text: `${declaration}${xml}\n`, notes: [] });
  });

  test("whose root has no name is called root, and the log says so", async () => {
    const { text, notes } = await get("/unnamed");
    expect(text).toBe(`${declaration}<root><Plain><text>hello</text></Plain></root>\n`);
    expect(notes).toEqual([
      'the contract does not name the root element of this XML, here "root": give its schema xml.name',
    ]);
  });

  test("that the contract gives as text goes out as it is, and is not accused of breaking its schema", async () => {
    const want = { status: 200, type: "application/xml", text: '<mine id="1">  </mine>', notes: [] };
    expect(await get("/text")).toEqual(want);
  });

  test("with a prefix that has no namespace is noted", async () => {
    const { text, notes } = await get("/prefix");
    expect(text).toBe(`${declaration}<p:a><b>1</b></p:a>\n`);
    expect(notes).toEqual(["the contract gives the XML prefix p no namespace"]);
  });

  test.each([
    [
      "/bad-name",
      'its 200 is application/xml, which cannot be written: "first name" is no name in XML; give it one by xml.name',
    ],
    ["/bad-character", "its 200 is application/xml, which cannot be written: name holds a character that XML cannot"],
    [
      "/bad-attribute",
      "its 200 is application/xml, which cannot be written: id is an array, which an XML attribute has no form for",
    ],
  ])("that cannot be one is refused with the reason: %s", async (...[target, reason]) => {
    const { status, type, text } = await get(target);
    expect([status, type]).toEqual([501, "application/problem+json"]);
    expect((JSON.parse(text) as { readonly detail: string }).detail).toContain(reason);
  });

  test("that cannot be one is the JSON beside it, where there is some", async () => {
    const { status, type, text } = await get("/bad-or-json", { accept: "application/xml" });
    expect([status, type, text]).toEqual([200, "application/json", '{"id":[1]}']);
  });
});

test.each([
  [undefined, "application/json"],
  ["*/*", "application/json"],
  ["application/xml, application/json", "application/json"],
  ["application/json", "application/json"],
  ["application/*;q=0.5, application/xml;q=0.2", "application/json"],
  ["application/xml", "application/xml"],
  ["application/json;q=0.5, application/xml", "application/xml"],
  ["application/xml;q=0.9, */*;q=0.8", "application/xml"],
])("beside JSON, XML is answered where it is liked better: Accept %s", async (...[accept, type]) => {
  const got = await get("/either", accept === undefined ? {} : { accept });
  expect([got.status, got.type]).toEqual([200, type]);
});

test("a form is written as one", async () => {
  const want = { type: "application/x-www-form-urlencoded", text: "id=9007199254740993&tags=a&tags=b%26c" };
  expect(await get("/form")).toEqual({ status: 200, ...want, notes: [] });
});

test("an object in a media type without a form for it is JSON, and the log says so", async () => {
  const { status, type, text, notes } = await get("/archive");
  expect([status, type, Object.keys(JSON.parse(text) as object)]).toEqual([200, "application/zip", ["a"]]);
  expect(notes).toEqual([
    "the contract does not say how a value is written as application/zip, so JSON went out; give an example as text",
  ]);
});

test("a picture is text, and the log says so", async () => {
  const { status, type, notes } = await get("/picture");
  expect([status, type, notes]).toEqual([
    200,
    "image/png",
    ["a file of image/png cannot be made up: its body is a text"],
  ]);
});

describe("a request in XML", () => {
  const send = async (type: string, body: string) => {
    const answer = await fetch(`${mock.url}/send`, { method: "POST", headers: { "content-type": type }, body });
    return [answer.status, mock.requests().at(-1)?.verdict.notes];
  };

  test.each(["application/xml", "text/xml", "text/xml; charset=utf-8"])("is read by its schema: %s", async (type) => {
    expect(await send(type, '<pet id="7"><name>Tom</name></pet>')).toEqual([200, []]);
    expect(await send(type, '<pet id="0"><name>Tom</name></pet>')).toEqual([400, []]);
    expect(await send(type, "<anything/>")).toEqual([400, []]);
    expect(await send(type, '<pet id="7"><name>Tom</pet>')).toEqual([400, []]);
  });

  test("of which the schema says nothing more is accepted without a word", async () => {
    expect(await send("image/svg+xml", "<svg/>")).toEqual([200, []]);
  });

  test("is refused where it is missing or another type", async () => {
    expect(await send("application/xml", "")).toEqual([400, []]);
    expect(await send("application/json", "{}")).toEqual([400, []]);
  });
});

test("a case of the user's own is written in the media type of the answer", async () => {
  const text = `operations:
  send:
    mine: {request: never, response: {status: 200, body: {id: 7, name: Mine}}}
    verbatim: {request: never, response: {status: 200, body: '<own/>'}}
    wrong: {request: never, response: {status: 200, body: {'a b': 1}}}
`;
  const cases = readOwnCases(text, { file: "own.yaml", ...fixture });
  await using own = await startMock({ ...fixture, cases });
  const ask = async (name: string) => {
    const headers = { "content-type": "text/xml", prefer: `example=${name}` };
    const body = '<pet id="1"><name>Tom</name></pet>';
    const answer = await fetch(`${own.url}/send`, { method: "POST", headers, body });
    return [answer.status, await answer.text()];
  };
  expect(await ask("mine")).toEqual([200, `${declaration}<pet id="7"><name>Mine</name></pet>\n`]);
  expect(await ask("verbatim")).toEqual([200, "<own/>"]);
  expect(await ask("wrong")).toEqual([501, expect.stringContaining('\\"a b\\" is no name in XML')]);
});

test("the contract test accuses no answer in XML but an example that breaks its schema", async () => {
  const report = await verifyTarget(mock.url, fixture);
  const accused = report.findings.map(({ case: id }) => id.split(":")[0]);
  expect([...new Set(accused)].sort()).toEqual(["badAttribute", "badCharacter", "badName", "text"]);
});

test("a contract of OpenAPI 3.0 is answered alike", async () => {
  await using old = await startMock(await loadFixture("xml-3.0.yaml"));
  const note = '<note xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>';
  expect(await (await fetch(`${old.url}/pet`)).text()).toBe(
    `${declaration}<Pet id="9007199254740993">${note}<tags><tag><name>a</name></tag></tags></Pet>\n`,
  );
});
