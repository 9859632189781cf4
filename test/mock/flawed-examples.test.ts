import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { OperationModel } from "../../src/contract/model/contract-model.ts";
import { createPrepareAnswer } from "../../src/mock/answer/answer-store.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { loadFixture } from "./mock-contracts.ts";

const flawed = await loadFixture("flawed.yaml");
let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock(flawed);
});
afterAll(() => mock.close());

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly notes: readonly string[];
}

async function ask(path: string, init: RequestInit = {}): Promise<Answered> {
  const answer = await fetch(mock.url + path, init);
  const text = await answer.text();
  const { notes = [] } = mock.requests().at(-1)?.verdict ?? {};
  return { status: answer.status, text, headers: answer.headers, notes };
}

const sale = (item: string, prefer?: string): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json", ...(prefer === undefined ? {} : { Prefer: prefer }) },
  body: JSON.stringify({ item }),
});

describe("an example that breaks its schema", () => {
  test("is repaired where it is wrong and nowhere else, big integers exact", async () => {
    const { status, text } = await ask("/one");
    expect(status).toBe(200);
    expect(text).toBe(
      '{"id":9223372036854775809,"weight":12.5,"price":"12","tags":["light"],"sender":{"name":"Ada","age":36},' +
        '"owner":{"kind":"person","name":"Grace","birthday":"2026-01-31"},"big":18446744073709551615,"size":"small"}',
    );
  });

  test("is told of in the log, with the first places", async () => {
    const { notes } = await ask("/one");
    expect(notes[0]).toMatch(
      /^the contract's own example breaks its schema \(\/size is required but missing; .*; .*; \d+ more\): it was repaired$/,
    );
  });

  test("yields to another example of the same answer that fits", async () => {
    const { text, notes } = await ask("/several");
    expect(text).toBe('{"id":2,"kept":2}');
    expect(notes).toEqual([
      "the contract's own example breaks its schema (/id must be integer): the example second took its place",
    ]);
  });

  test("is repaired, and yields to no other, where it was asked for by name", async () => {
    const { text, notes } = await ask("/several", { headers: { Prefer: "example=first" } });
    expect(text).toBe('{"id":1,"kept":1}');
    expect(notes).toEqual(["the contract's own example breaks its schema (/id must be integer): it was repaired"]);
  });

  test("is repaired where a scenario answers with it", async () => {
    const { text } = await ask("/scenario", sale("lamp"));
    expect(text).toBe('{"code":"SOLD","count":9007199254740993}');
    expect(mock.requests().at(-1)?.verdict).toMatchObject({ kind: "scenario", scenario: "sold" });
  });

  test("keeps its result code, since another one would be another outcome", async () => {
    const { text, notes } = await ask("/scenario", sale("vase"));
    expect(text).toBe('{"code":"GONE","count":0}');
    expect(notes).toEqual([
      "the contract's own example breaks its schema (/code must be one of SOLD): 1 of its faults cannot be repaired",
    ]);
  });

  test("goes out with what nothing can repair, the rest repaired, and the log says so", async () => {
    const { text, notes } = await ask("/impossible");
    expect(text).toBe('{"list":["a"],"count":7}');
    expect(notes.join()).toContain("1 of its faults cannot be repaired");
  });

  test("of a schema is passed over where it breaks that very schema", async () => {
    const { text } = await ask("/schema-example");
    expect(JSON.parse(text)).toEqual({ share: 0.16001, since: "2026-01-31" });
  });

  test("is left alone where it is the text of a value in a form of its own", async () => {
    const { text, notes } = await ask("/text");
    expect([text, notes]).toEqual(["a = 1", []]);
  });

  test("is repaired once, and not for each request", async () => {
    const { oneExample } = flawed.validators;
    const response = oneExample?.responses["200"];
    const validate = vi.fn(response?.body["application/json"]);
    const responses = { "200": { headers: {}, body: { "application/json": validate } } };
    const counted = { ...flawed, validators: { oneExample: { parameters: {}, requestBody: {}, responses } } };
    await using own = await startMock(counted);
    const texts = [await (await fetch(`${own.url}/one`)).text()];
    const { length: checks } = validate.mock.calls;
    texts.push(await (await fetch(`${own.url}/one`)).text());
    expect([new Set(texts).size, checks > 0, validate.mock.calls.length]).toEqual([1, true, checks]);
  });
});

describe("a header's example that breaks its schema", () => {
  test.each([
    ["X-Total", "1"],
    ["X-Kind", "new"],
    ["X-Page", "7"],
  ])("%s is repaired", async (name, value) => {
    expect((await ask("/one")).headers.get(name)).toBe(value);
  });

  test("is left out where nothing fits and the contract does not require it, and the log says so", async () => {
    const { headers, notes } = await ask("/one");
    expect(headers.get("X-Odd")).toBeNull();
    expect(notes.filter((note) => note.includes("header")).map((note) => note.split("): ")[1])).toEqual([
      "it was repaired",
      "it was repaired",
      "it was left out",
    ]);
  });
});

test.each(["/alternatives", "/endless"])("what is made up for %s fits its schema", async (path) => {
  const { status, text } = await ask(path);
  const operation = flawed.model.operations.find((each) => each.path === path);
  const validate = flawed.validators[operation?.id ?? ""]?.responses["200"]?.body["application/json"];
  expect([status, validate?.(JSON.parse(text))]).toEqual([200, []]);
});

describe("a contract that Prism cannot follow", () => {
  test("is answered all the same where a media type is none", async () => {
    const { status, text, headers } = await ask("/no-media-type", { headers: { Accept: "count, application/json" } });
    expect([status, headers.get("Content-Type")]).toEqual([200, "application/json"]);
    expect(JSON.parse(text)).toMatchObject({ code: "SOLD" });
  });

  test.each([
    ["severalExamples", '{"id":2,"kept":2}'],
    ["schemaExample", '{"share":0.16001,"since":"2026-01-31"}'],
    ["noMediaType", '{"code":"SOLD","count":1}'],
  ])("%s is answered from its example, or its schema, where Prism gives up", async (id, text) => {
    const prepare = createPrepareAnswer(async () => ({ kind: "none", reason: "gave up" }), flawed);
    const operation = flawed.model.operations.find((each) => each.id === id) as OperationModel;
    const prepared = await prepare({ operation, dynamic: false });
    expect("reason" in prepared ? prepared.reason : new TextDecoder().decode(prepared.body)).toBe(text);
  });

  test("an object in a media type that has no form for it goes out as JSON, and the log says so", async () => {
    const { status, text, headers, notes } = await ask("/other-form");
    expect([status, headers.get("Content-Type")]).toEqual([200, "text/plain"]);
    expect(JSON.parse(text)).toMatchObject({ code: "SOLD" });
    expect(notes.join()).toContain("does not say how a value is written as text/plain");
  });
});
