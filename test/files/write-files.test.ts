import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type OwnFolder, writeOwnFiles } from "../../src/files/write-files.ts";
import { contractFolder } from "../reader/contract-folder.ts";

const files = [
  { path: "a.txt", text: "new" },
  { path: "below/b.txt", text: "new" },
];
const place = (folder: string, more: Partial<OwnFolder> = {}): OwnFolder => {
  return { folder, shownAs: "out", isOurs: () => false, contractFiles: [], ...more };
};

test("writes whole files, over empty ones, equal ones and those of an earlier run", async () => {
  const folder = contractFolder({ "a.txt": "", "below/b.txt": "new", "kept.txt": "by hand" });
  await writeOwnFiles(files, place(folder));
  writeFileSync(join(folder, "a.txt"), "old");
  await writeOwnFiles(files, place(folder, { isOurs: (path) => path === "a.txt" }));
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("new");
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "below", "kept.txt"]);
});

test("what a person wrote stays, and nothing else is written", async () => {
  const folder = contractFolder({ "below/b.txt": "by hand" });
  await expect(writeOwnFiles(files, place(folder))).rejects.toThrow(
    "out/below/b.txt was not made by plate; nothing was written",
  );
  expect(existsSync(join(folder, "a.txt"))).toBe(false);
});

test("the contract itself stays, also through a link and where an earlier run made a file of that name", async () => {
  const folder = contractFolder({ "a.txt": "openapi: 3.1.0" });
  const contractFiles = [join(folder, "a.txt")];
  await expect(writeOwnFiles(files, place(folder, { contractFiles, isOurs: () => true }))).rejects.toThrow(
    "out/a.txt is the contract itself",
  );
  const other = contractFolder({ x: "" });
  symlinkSync(join(folder, "a.txt"), join(other, "a.txt"));
  await expect(writeOwnFiles(files, place(other, { contractFiles }))).rejects.toThrow(
    "out/a.txt is the contract itself",
  );
  await expect(writeOwnFiles(files, place(other, { isOurs: () => true }))).rejects.toThrow("but a link");
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("openapi: 3.1.0");
});

test("a file in place of the folder is named", async () => {
  const folder = join(contractFolder({ out: "by hand" }), "out");
  await expect(writeOwnFiles(files, place(folder))).rejects.toMatchObject({
    code: "usage",
    message: "out is a file, not a folder",
  });
});
