import { equalJson } from "../../contract/json/equal-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { toPointer } from "../../contract/json/json-pointer.ts";
import type { Side } from "../change.ts";
import type { Difference } from "../difference.ts";
import type { InterfaceOperation } from "../document/interface-operation.ts";
import type { Used } from "../document/used.ts";
import { compareOtherMembers, type Documents, memberDifference, placeOf, type Site, type UsedPair } from "./site.ts";

/** A Server Object with its place. */
type Server = Used & { readonly url: string };

/** The servers that count for an operation, and where their list is written. */
interface Servers {
  readonly list: readonly Server[];
  readonly pointer: string;
}

/**
 * How the servers of an operation differ: its own list, or that of its path, or the document's, or the one that counts where none
 * is given. OpenAPI 3.1.1, sections 4.8.1, 4.8.5, 4.8.9 and 4.8.10.
 */
export function compareServers(
  pair: { readonly base: InterfaceOperation; readonly revision: InterfaceOperation },
  site: Site,
  documents: Documents,
  isInherited: boolean,
): readonly Difference[] {
  const [before, after] = [
    serversOf(pair.base, documents.base, isInherited),
    serversOf(pair.revision, documents.revision, isInherited),
  ];
  const gone = before.list.filter(({ url }) => !after.list.some((server) => server.url === url));
  const come = after.list.filter(({ url }) => !before.list.some((server) => server.url === url));
  const own = { ...site, part: site.part === "operation" ? "servers" : `${site.part} servers` };
  const kept = before.list.flatMap((base) => {
    const revision = after.list.find(({ url }) => url === base.url);
    return revision === undefined ? [] : compareServer({ base, revision }, own);
  });
  return [...listChanges({ gone, come, before, after }, own), ...kept];
}

interface ListChange {
  readonly gone: readonly Server[];
  readonly come: readonly Server[];
  readonly before: Servers;
  readonly after: Servers;
}

function listChanges({ gone, come, before, after }: ListChange, site: Site): readonly Difference[] {
  if (gone.length === 0 && come.length === 0) return [];
  const isOwn = before.pointer === "/servers" && after.pointer !== "/servers";
  const side = (servers: Servers): Side => ({ pointer: servers.pointer, value: servers.list.map(({ url }) => url) });
  return [
    {
      subject: isOwn && gone.length > 0 ? "OwnServers" : "Servers",
      kind: "modified",
      property: "servers",
      direction: "request",
      place: placeOf(site, after.pointer),
      base: side(before),
      revision: side(after),
      verdict: { breaking: gone.length > 0 },
    },
  ];
}

function serversOf(operation: InterfaceOperation, document: JsonObject, isInherited: boolean): Servers {
  const holders = [operation, operation.item, ...(isInherited ? [{ object: document, pointer: "", at: "" }] : [])];
  for (const { object, pointer } of holders) {
    const list = Array.isArray(object.servers) ? object.servers.filter(isJsonObject) : [];
    if (list.length > 0)
      return {
        pointer: `${pointer}/servers`,
        list: list.map((server, index) => placed(server, `${pointer}/servers/${index}`)),
      };
  }
  return { pointer: "/servers", list: isInherited ? [placed({ url: "/" }, "/servers")] : [] };
}

function placed(server: JsonObject, pointer: string): Server {
  return { object: server, pointer, at: pointer, url: sameAddress(String(server.url ?? "/")) };
}

const standardPorts: Readonly<Record<string, string>> = { http: "80", https: "443", ws: "80", wss: "443" };

/**
 * An address in one spelling: scheme and host in lower case, without the port that the scheme has anyway (RFC 3986, section 6.2.2.1
 * and 6.2.3), and without a slash at the end, since paths begin with one.
 */
function sameAddress(url: string): string {
  const [whole, scheme = "", host = "", port = ""] =
    /^([a-z][a-z\d+.-]*):\/\/([^/?#:{}@]*)(?::(\d+))?/i.exec(url) ?? [];
  const name = scheme.toLowerCase();
  const kept = port === "" || port === standardPorts[name] ? "" : `:${port}`;
  const spelt = whole === undefined ? url : `${name}://${host.toLowerCase()}${kept}${url.slice(whole.length)}`;
  return spelt.length > 1 ? spelt.replace(/\/$/, "") : spelt;
}

function compareServer(pair: { readonly base: Server; readonly revision: Server }, site: Site): readonly Difference[] {
  const words = { compared: ["url", "variables"], words: ["description", "name"] };
  return [
    ...compareVariables(pair, site),
    ...compareOtherMembers("ServerWords", pair, { ...site, flow: "both" }, words),
  ];
}

function compareVariables(pair: UsedPair, site: Site): readonly Difference[] {
  const [before, after] = [variablesOf(pair.base), variablesOf(pair.revision)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): readonly Difference[] => {
    const [base, revision] = [before.get(name), after.get(name)];
    if (base === undefined || revision === undefined) return [];
    const own: Site = { ...site, flow: "request", part: `${site.part} variable ${name}` };
    const isOtherDefault = base.object.default !== revision.object.default;
    return [
      ...(isOtherDefault
        ? [{ ...memberDifference("ServerVariable", "default", { base, revision }, own), verdict: { breaking: true } }]
        : []),
      ...compareValues({ base, revision }, own),
      ...compareOtherMembers(
        "ServerWords",
        { base, revision },
        { ...own, flow: "both" },
        { compared: ["default", "enum"], words: ["description"] },
      ),
    ];
  });
}

function variablesOf({ object, pointer, at }: Used): ReadonlyMap<string, Used> {
  const variables = isJsonObject(object.variables) ? object.variables : {};
  return new Map(
    Object.entries(variables).flatMap(([name, variable]) => {
      const step = toPointer(["variables", name]);
      return isJsonObject(variable)
        ? [[name, { object: variable, pointer: pointer + step, at: at + step }] as const]
        : [];
    }),
  );
}

/** The list of a variable's values; what is no list says nothing. */
function valuesOf({ object }: Used): readonly JsonValue[] | undefined {
  return Array.isArray(object.enum) ? object.enum : undefined;
}

/** Without a list a variable takes any value. */
function compareValues(pair: UsedPair, site: Site): readonly Difference[] {
  const [before, after] = [valuesOf(pair.base), valuesOf(pair.revision)];
  const isSame = equalJson(
    before === undefined ? undefined : [...before].sort(),
    after === undefined ? undefined : [...after].sort(),
  );
  if (isSame) return [];
  const isLost = after !== undefined && (before === undefined || before.some((value) => !after.includes(value)));
  return [{ ...memberDifference("ServerVariable", "enum", pair, site), verdict: { breaking: isLost } }];
}
