import { expect, test } from "vitest";
import { serverSources } from "../../src/docs/content-security-policy.ts";

const loopback = ["http://127.0.0.1:*", "http://localhost:*"];

test.each<[string, readonly string[]]>([
  ["https://api.example.com/v1", ["https://api.example.com"]],
  ["https://api.example.com:8443", ["https://api.example.com:8443"]],
  ["http://[::1]:4010/a", ["http://[::1]:4010"]],
  ["https://*", []],
  ["https://*.example.com", []],
  ["https://a.*:443/", []],
  ["https://%2A/", []],
  ["wss://api.example.com", []],
  ["data:text/html,x", []],
  ["https://a'b;c/", []],
  ["/relative", []],
])("the server %s adds %j to what a page may call", (url, want) => {
  expect(serverSources([url])).toEqual([...want, ...loopback]);
});
