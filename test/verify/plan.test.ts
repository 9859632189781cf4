import { describe, expect, test } from "vitest";
import { plan } from "../../src/verify/plan/plan.ts";
import { shardOf } from "../../src/verify/plan/shard.ts";
import { fixtureTables } from "./ticket-test.ts";

const shop = await fixtureTables("shop");
const tickets = await fixtureTables("tickets");
const ofShop = plan({ ...shop, signatures: false });
const ofTickets = plan({ ...tickets, signatures: true });

/** Change and expectation of every case at one place. */
function at(cases: typeof ofShop.cases, place: string): readonly string[] {
  const prefix = `${place}:`;
  return cases
    .filter(({ id }) => id.startsWith(prefix))
    .map(
      ({ id, expect: { kind }, strictness }) =>
        `${id.slice(prefix.length)} ${kind}${strictness === "should" ? "?" : ""}`,
    );
}

const body = (planned: { readonly unsigned: { readonly body?: Uint8Array } } | undefined): string =>
  new TextDecoder().decode(planned?.unsigned.body);
const ticketBody = (change: string): string =>
  body(ofTickets.cases.find(({ id }) => id === `bookTicket:body/${change}`));

describe("some operations alone", () => {
  test("are asked the same as among all: what the others declare is no undeclared method", () => {
    const chosen = plan({ ...shop, signatures: false, operationIds: ["readItem"] });
    expect(chosen.cases).toEqual(ofShop.cases.filter(({ operationId }) => operationId === "readItem"));
    expect(chosen.cases.filter(({ expect: { kind } }) => kind === "undeclared").map(({ id }) => id)).toEqual([
      "readItem:method:POST",
    ]);
  });
});

describe("what is asked of each place", () => {
  test.each([
    [
      "readItem:path/itemId",
      [
        "letters refused",
        "fraction refused",
        "minimum accepted",
        "below-minimum refused",
        "maximum accepted",
        "above-maximum refused",
      ],
    ],
    ["readItem:query/unit", ["given accepted", "value-2 accepted", "other-value refused", "other-case refused"]],
    ["readItem:query/tag", ["given accepted", "one-more refused", "item-one-longer refused", "item-longest accepted"]],
    [
      "readItem:cookie/session",
      [
        "omitted refused",
        "empty refused",
        "one-shorter refused",
        "one-longer refused",
        "one-before refused",
        "twice refused",
      ],
    ],
    // Nothing that would empty the step of a path, and one text is a list of one.
    ["readShelf:path/shelf", ["one-longer refused", "alphabet-1-begin refused"]],
    ["readShelf:query/owner", ["given accepted"]],
    ["readItem:method", ["POST undeclared?"]],
    [
      "put /items/{itemId}:body/sizes",
      [
        "omitted refused",
        "null refused",
        "boolean refused",
        "number refused",
        "string refused",
        "object refused",
        "empty refused",
        "fewest accepted",
        "most accepted",
        "one-more refused",
        "same-items refused",
      ],
    ],
    [
      "put /items/{itemId}:body/when",
      [
        "given accepted",
        "null refused",
        "boolean refused",
        "number refused",
        "array refused",
        "object refused",
        "empty refused",
        "month-00 refused",
        "month-13 refused",
        "day-00 refused",
        "day-32 refused",
        "february-30 refused",
        "april-31 refused",
        "february-29 refused",
        "february-29-1900 refused",
        "wrong-format refused",
      ],
    ],
    [
      "put /items/{itemId}:body",
      ["null refused", "boolean refused", "number refused", "string refused", "array refused", "extra-member refused"],
    ],
  ])("%s", (place, wanted) => {
    expect(at(ofShop.cases, place)).toEqual(wanted);
  });

  test("a form is probed field by field", () => {
    const probes = ofShop.cases.filter(({ id }) => id.startsWith("orderItem:body/"));
    expect(probes.map((probe) => `${probe.id.slice(15)} ${body(probe)} ${probe.expect.kind}`)).toEqual([
      "item:omitted count=3 refused",
      "item:empty item=&count=3 refused",
      "item:one-shorter item=AB1&count=3 refused",
      "item:one-longer item=AB122&count=3 refused",
      "item:one-before item=AAB12&count=3 refused",
      "item:twice item=AB12AB12&count=3 refused",
      "item:alphabet-1-begin item=aB12&count=3 refused",
      "item:alphabet-1-end item=AB1A&count=3 refused",
      "count:omitted item=AB12 refused",
      "count:letters item=AB12&count=abc refused",
      "count:empty item=AB12&count= refused",
      "count:fraction item=AB12&count=3.5 refused",
      "count:minimum item=AB12&count=1 accepted",
      "count:below-minimum item=AB12&count=0 refused",
      "count:maximum item=AB12&count=9 accepted",
      "count:above-maximum item=AB12&count=10 refused",
    ]);
  });

  test("a choice is probed in every branch", () => {
    const branch = ofShop.cases.find(({ id }) => id === "put /items/{itemId}:body/kind:oneOf-1");
    expect(body(branch)).toBe('{"kind":{"volume":10},"sizes":[1]}');
    expect(at(ofShop.cases, "put /items/{itemId}:body/kind/volume").slice(0, 2)).toEqual([
      "below-minimum refused",
      "fraction refused",
    ]);
  });

  test("null is accepted where it is allowed", () => {
    expect(at(ofShop.cases, "put /items/{itemId}:body/note")).toContain("null accepted");
    expect(at(ofShop.cases, "put /items/{itemId}:body/when")).toContain("null refused");
  });
});

describe("integers are exact in the bytes that go out", () => {
  test.each([
    ["id:minimum", '{"id":1,"name":"Anna"}'],
    ["id:below-minimum", '{"id":0,"name":"Anna"}'],
    ["id:maximum", '{"id":9999999999999999999,"name":"Anna"}'],
    ["id:above-maximum", '{"id":10000000000000000000,"name":"Anna"}'],
    ["id:far-above", '{"id":99999999999999999990,"name":"Anna"}'],
    ["id:2^53", '{"id":9007199254740992,"name":"Anna"}'],
    ["id:2^63-1", '{"id":9223372036854775807,"name":"Anna"}'],
    ["id:2^63", '{"id":9223372036854775808,"name":"Anna"}'],
    ["id:exponent", '{"id":9007199254740993e0,"name":"Anna"}'],
    ["id:quoted", '{"id":"9007199254740993","name":"Anna"}'],
    ["id:fraction", '{"id":5.5,"name":"Anna"}'],
  ])("%s", (change, text) => expect(ticketBody(change)).toBe(text));
});

describe("texts", () => {
  test.each([
    ["name:one-shorter", '{"id":9007199254740993,"name":"An"}'],
    ["name:one-longer", '{"id":9007199254740993,"name":"Annaaa"}'],
    ["name:twice", '{"id":9007199254740993,"name":"AnnaAnna"}'],
    ["name:shortest", '{"id":9007199254740993,"name":"Ann"}'],
    ["name:longest", '{"id":9007199254740993,"name":"Annaa"}'],
    ["name:emoji", '{"id":9007199254740993,"name":"😀😀😀😀"}'],
    ["name:number", '{"id":9007199254740993,"name":111}'],
    ["name:array", '{"id":9007199254740993,"name":["Anna"]}'],
  ])("%s", (change, text) => expect(ticketBody(change)).toBe(text));
});

describe("a plan", () => {
  test("is the same each time, and no id stands twice", () => {
    const ids = ofTickets.cases.map(({ id }) => id);
    expect(plan({ ...tickets, signatures: true }).cases.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("begins with the known-good request and ends with the scenarios and 48 of them at once", () => {
    expect(ofTickets.cases[0]?.id).toBe("bookTicket:known-good");
    expect(ofTickets.cases.slice(-51, -40).map(({ id }) => id)).toEqual([
      "bookTicket:scenario:booked",
      "bookTicket:scenario:unknown",
      "bookTicket:scenario:refused",
      "bookTicket:burst:1-booked",
      "bookTicket:burst:2-unknown",
      "bookTicket:burst:3-refused",
      "bookTicket:burst:4-booked",
      "bookTicket:burst:5-unknown",
      "bookTicket:burst:6-refused",
      "bookTicket:burst:7-booked",
      "bookTicket:burst:8-unknown",
    ]);
    expect(ofTickets.cases.at(-1)?.id).toBe("bookTicket:burst:48-refused");
  });

  test("asks for wrong signatures only where the target can tell, and says so otherwise", () => {
    expect(ofTickets.cases.filter(({ forged }) => forged === true)).toHaveLength(6);
    expect(plan({ ...tickets, signatures: false }).skipped).toEqual([
      {
        case: "bookTicket:signature",
        reason: "no credentials were given, so the target cannot distinguish a wrong signature from a right one",
      },
    ]);
  });

  test("names the line of the contract for what it violates", () => {
    const { constraint } = ofTickets.cases.find(({ id }) => id === "bookTicket:body/id:above-maximum")!;
    expect(tickets.model.locate(constraint?.pointer ?? "")).toMatchObject({
      file: "test/fixtures/verify/tickets.yaml",
      line: 70,
    });
  });

  test("is linear: an optional member more adds its own probes only", () => {
    const count = (members: number): number => {
      const properties = Object.fromEntries(
        Array.from({ length: members }, (_member, index) => [`m${index}`, { type: "string", maxLength: 5 }]),
      );
      const [operation] = shop.model.operations.filter(({ method }) => method === "put");
      const content = operation!.requestBody!.content.map((each) => ({
        ...each,
        schema: { type: "object", properties },
      }));
      const grown = { ...operation!, requestBody: { ...operation!.requestBody!, content } };
      const validators = { [grown.id]: { parameters: {}, requestBody: {}, responses: {} } };
      return plan({ model: { ...shop.model, operations: [grown] }, validators, signatures: false }).cases.length;
    };
    expect(count(30) - count(20)).toBe(count(20) - count(10));
  });
});

describe("shards", () => {
  test("of one operation deal out its probes; each has the known-good request, one has the scenarios", () => {
    const parts = [1, 2, 3].map((index) => shardOf(ofTickets, { index, of: 3 }));
    const ids = parts.flatMap(({ cases }) => cases.map(({ id }) => id)).filter((id) => !id.endsWith(":known-good"));
    expect(ids.toSorted()).toEqual(
      ofTickets.cases
        .slice(1)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(parts.map(({ cases }) => cases[0]?.id)).toEqual(Array(3).fill("bookTicket:known-good"));
    expect(parts.map(({ cases }) => cases.some(({ phase }) => phase === "burst"))).toEqual([true, false, false]);
  });

  test("of many operations keep each operation whole", () => {
    const parts = [1, 2].map((index) => shardOf(ofShop, { index, of: 2 }));
    expect(parts.map(({ cases }) => [...new Set(cases.map(({ operationId }) => operationId))])).toEqual([
      ["readItem", "orderItem"],
      ["put /items/{itemId}", "readShelf"],
    ]);
  });
});
