import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import type { ContractReport } from "../../src/contract/model/contract-report.ts";
import { plate } from "./plate-io.ts";

const spec = new URL("../fixtures/verify/tasks.yaml", import.meta.url).pathname;

interface Task {
  readonly id: number;
  readonly name: string;
  readonly hours: number;
  readonly state: string;
}

/** One thing that a server does wrong, or in its own way. */
interface Ways {
  readonly keep?: (task: Task) => Task | undefined;
  readonly deletes?: boolean;
  readonly deleteStatus?: number;
  readonly seen?: (line: string) => void;
}

/** A server of the contract, written without anything of src/. */
async function startTasks({ keep = (task) => task, deletes = true, deleteStatus = 204, seen }: Ways = {}) {
  const tasks = new Map<number, Task>();
  let next = 2;
  const answer = (response: ServerResponse, status: number, value?: object) =>
    response.writeHead(status, value ? { "content-type": "application/json" } : {}).end(value && JSON.stringify(value));
  const add = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const given = readTask(Buffer.concat(chunks), request.headers["content-type"] ?? "");
    if (given === undefined) return answer(response, 400);
    const task = { id: next++, ...given, state: "new" };
    const kept = keep(task);
    if (kept !== undefined) tasks.set(task.id, { ...kept, state: "waiting" });
    return answer(response, 201, task);
  };
  const server = createServer((request, response) => {
    seen?.(`${request.method} ${request.url}`);
    const [, text, fields] = /^\/tasks(?:\/([^/?]+))?(?:\?fields=(.*))?$/.exec(request.url ?? "") ?? [];
    if (request.method === "POST" && text === undefined) return void add(request, response);
    const id = Number(text);
    if (request.method !== "GET" && request.method !== "DELETE") return answer(response, 405);
    if (!isAddress(text, fields)) return answer(response, 400);
    const task = id === 1 ? { id, name: "first", hours: 3, state: "new" } : tasks.get(id);
    if (task === undefined) return answer(response, 404);
    if (request.method === "GET") return answer(response, 200, task);
    if (deletes) tasks.delete(id);
    return answer(response, deleteStatus);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isAddress(id = "", fields = "all"): boolean {
  return /^[1-9]\d{0,2}$/.test(id) && /^(all|few)$/.test(fields);
}

function readTask(body: Buffer, contentType: string): Pick<Task, "name" | "hours"> | undefined {
  if (!contentType.toLowerCase().startsWith("application/json")) return undefined;
  try {
    const { name, hours } = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body));
    const isName = typeof name === "string" && [...name].length >= 1 && [...name].length <= 20;
    return isName && Number.isInteger(hours) && hours >= 1 && hours <= 40 ? { name, hours } : undefined;
  } catch {
    return undefined;
  }
}

async function linkRun(ways: Ways = {}) {
  await using server = await startTasks(ways);
  const { out, code } = await plate(["verify", server.url, "--spec", spec, "--family", "links", "--report", "json"]);
  const { findings, skipped } = JSON.parse(out) as ContractReport;
  return { code, skipped, findings: findings.map(({ rule, case: id, at, message }) => [rule, id, at, message]) };
}

describe("links that say nothing of the answer (OpenAPI 3.1, section 4.8.20)", () => {
  test("a server that keeps and deletes is not accused, whatever else it changes", async () => {
    const lines: string[] = [];
    const { code, findings, skipped } = await linkRun({ seen: (line) => lines.push(line) });
    expect({ code, findings, skipped }).toEqual({ code: 0, findings: [], skipped: [] });
    expect(lines.slice(-7)).toEqual([
      "DELETE /tasks/1",
      "POST /tasks",
      "GET /tasks/3?fields=all",
      "POST /tasks",
      "GET /tasks/4?fields=all",
      "DELETE /tasks/4",
      "GET /tasks/4?fields=all",
    ]);
  });

  test("what was made and is not there", async () => {
    const { code, findings } = await linkRun({ keep: () => undefined });
    expect(code).toBe(1);
    expect(findings.map(([rule, id]) => [rule, id])).toEqual([
      ["link-holds", "addTask:link:read:followed-other-values"],
      ["link-holds", "addTask:link:delete:followed"],
    ]);
    expect(findings[0]?.[3]).toBe("expected a success, since addTask:links:201:set-other-values was one, got 404");
  });

  test("what was made and is there with another value", async () => {
    const { findings } = await linkRun({ keep: (task) => ({ ...task, hours: 1 }) });
    expect(findings).toEqual([
      [
        "link-holds",
        "addTask:link:read:followed-other-values",
        "/response/body/hours",
        "expected 36, as sent with addTask:links:201:set-other-values and answered by it, got 1",
      ],
    ]);
  });

  test("what was deleted and is still there, unless the answer says that it will be", async () => {
    const { findings } = await linkRun({ deletes: false });
    expect(findings).toEqual([
      [
        "deleted-is-gone",
        "addTask:link:read:gone",
        "/response",
        "expected 404 or 410, since addTask:link:delete:followed deleted it, got 200",
      ],
    ]);
    const later = await linkRun({ deletes: false, deleteStatus: 202 });
    expect(later.findings).toEqual([]);
    expect(later.skipped.map(({ case: id }) => id)).toEqual(["addTask:link:read:gone"]);
  });
});
