import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { credentialVariable, readCredentials } from "../../src/cli/options/credentials.ts";
import type { PlateError } from "../../src/contract/model/plate-error.ts";
import { platform } from "../../src/konaplate/platform.ts";
import { temporaryFolder } from "../generate/run-plate.ts";

const all = {
  KONAPLATE_BASE_URL: "https://uat.example.com",
  KONAPLATE_ASP_ID: "asp",
  KONAPLATE_ACCESS_KEY: "access",
  KONAPLATE_SECRET_KEY: "secret",
  KONAPLATE_CRYPTO_KEY_ID: "crypto",
  KONAPLATE_TIME_ZONE: "KST",
};

const read = {
  baseUrl: "https://uat.example.com",
  aspId: "asp",
  accessKey: "access",
  secretKey: "secret",
  cryptoKeyId: "crypto",
  timeZone: "KST",
};

describe("credentials", () => {
  test("come from the environment, all six", () => {
    expect(readCredentials({ ...all, OTHER: "x" }, temporaryFolder(), platform)).toEqual(read);
  });

  test("come from .env where the environment lacks them; the environment wins, and empty is missing", () => {
    const cwd = temporaryFolder({
      ".env": `# a comment
KONAPLATE_ASP_ID=from-file
KONAPLATE_ACCESS_KEY="quoted # no comment"
KONAPLATE_SECRET_KEY='a=b=='
export KONAPLATE_TIME_ZONE=UTC
KONAPLATE_CRYPTO_KEY_ID=
UNRELATED=x
`,
    });
    expect(readCredentials({ KONAPLATE_ASP_ID: "from-env", KONAPLATE_SECRET_KEY: "" }, cwd, platform)).toEqual({
      aspId: "from-env",
      accessKey: "quoted # no comment",
      secretKey: "a=b==",
      timeZone: "UTC",
    });
  });

  test("are none without either", () => {
    expect(readCredentials({}, temporaryFolder(), platform)).toEqual({});
  });

  test("an .env that cannot be read is wrong configuration; the message repeats nothing of it", () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, ".env"));
    let error: unknown;
    try {
      readCredentials({}, cwd, platform);
    } catch (caught) {
      error = caught;
    }
    const { code, message, fix } = error as PlateError;
    expect({ code, message, fix }).toEqual({
      code: "usage",
      message: "cannot read .env: it is a folder",
      fix: "make the file readable or remove it",
    });
  });

  test("only the .env of the working folder counts", () => {
    const cwd = temporaryFolder({ ".env": "KONAPLATE_ASP_ID=outer" });
    mkdirSync(join(cwd, "inner"));
    writeFileSync(join(cwd, "inner/other.env"), "KONAPLATE_ASP_ID=other");
    expect(readCredentials({}, join(cwd, "inner"), platform)).toEqual({});
  });

  test.each<[string, string | undefined]>([
    ["accessKey", "KONAPLATE_ACCESS_KEY"],
    ["baseUrl", "KONAPLATE_BASE_URL"],
    ["nonsense", undefined],
    ["__proto__", undefined],
    ["toString", undefined],
  ])("%s is kept in %s", (name, variable) => {
    expect(credentialVariable(name, platform)).toBe(variable);
  });
});
