import { expect, it } from "vitest";
import type { Bump } from "../../src/diff/change.ts";
import { checkVersions, requiredVersion } from "../../src/diff/version/version-rise.ts";

it.each<[string, Bump, string | undefined]>([
  ["1.2.3", "none", "1.2.3"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "major", "2.0.0"],
  ["0.4.1", "major", "0.5.0"],
  ["0.4.1", "minor", "0.5.0"],
  ["0.4.1", "patch", "0.4.2"],
  ["v1.2.3", "minor", "1.3.0"],
  ["1.2.3-rc.1", "patch", "1.2.4"],
  ["2026-11", "major", undefined],
])("after %s, a %s change asks for %s", (base, bump, required) => {
  expect(requiredVersion(base, bump)).toBe(required);
});

it.each<[string, Bump, string, boolean]>([
  ["1.2.3", "minor", "1.3.0", true],
  ["1.2.3", "minor", "1.2.9", false],
  ["1.2.3", "minor", "2.0.0", true],
  ["1.9.0", "minor", "1.10.0", true],
  ["1.2.3", "major", "1.99.99", false],
  ["1.2.3", "none", "1.2.3", true],
  ["1.2.3", "none", "1.2.2", false],
  ["1.2.3", "patch", "next", false],
])("from %s, a %s change may be released as %s: %s", (...[base, bump, revision, allowed]) => {
  const problems = checkVersions(bump, [{ what: "info.version", file: "openapi.yaml", base, revision }]);
  expect(problems.length === 0).toBe(allowed);
});
