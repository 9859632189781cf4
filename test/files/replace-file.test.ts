import { spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { inTemporaryFolder } from "../../src/files/leftovers.ts";
import { checkFolderPlace, makeFolder } from "../../src/files/make-folder.ts";
import { replaceFile, replaceFiles } from "../../src/files/replace-file.ts";
import { contractFolder } from "../reader/contract-folder.ts";

test("replaces a file, makes folders, keeps permissions, and leaves nothing else", async () => {
  const folder = contractFolder({ "a.txt": "old" });
  chmodSync(join(folder, "a.txt"), 0o640);
  await replaceFile(join(folder, "a.txt"), "new");
  await replaceFile(join(folder, "x/y/b.txt"), "new");
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("new");
  expect(statSync(join(folder, "a.txt")).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(["a.txt", "x", "x/y", "x/y/b.txt"]);
});

test("of a link, and of a link whose file is not there yet, the file that it leads to is written", async () => {
  const folder = contractFolder({ "there.txt": "old" });
  symlinkSync("there.txt", join(folder, "link"));
  symlinkSync("later.txt", join(folder, "dangling"));
  symlinkSync("dangling", join(folder, "twice"));
  await replaceFile(join(folder, "link"), "one");
  await replaceFile(join(folder, "twice"), "two");
  expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "there.txt"), "utf8")).toBe("one");
  expect(readFileSync(join(folder, "later.txt"), "utf8")).toBe("two");
});

test("a loop of links, a folder, a file as a folder and a name that is too long are named, and nothing is left", async () => {
  const folder = contractFolder({ "a.txt": "old" });
  symlinkSync("loop", join(folder, "loop"));
  mkdirSync(join(folder, "below"));
  const table = [
    ["loop", "its links lead back to themselves"],
    ["below", "it is a folder"],
    ["a.txt/b.txt", "a part of its path is a file"],
    ["x".repeat(300), "its name is too long"],
  ] as const;
  for (const [name, reason] of table) {
    await expect(replaceFile(join(folder, name), "new", "F")).rejects.toMatchObject({
      code: "usage",
      message: `cannot write to F: ${reason}`,
    });
  }
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "below", "loop"]);
});

test("of several files none is replaced if one cannot be written", async () => {
  const folder = contractFolder({ "a.txt": "old", file: "" });
  const files = [
    { file: join(folder, "a.txt"), text: "new" },
    { file: join(folder, "file/b.txt"), text: "new" },
  ];
  await expect(replaceFiles(files)).rejects.toThrow("a part of its path is a file");
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "file"]);
});

test.skipIf(!existsSync("/dev/null"))("a device is written to, and stays one (needs /dev/null)", async () => {
  await replaceFile("/dev/null", "text");
  expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
});

test.skipIf(!existsSync("/dev/full"))("a full device is a failure of the machine (needs /dev/full)", async () => {
  await expect(replaceFile("/dev/full", "text", "R")).rejects.toMatchObject({
    code: "target",
    message: "cannot write to R: the disk is full",
  });
});

test.skipIf(!existsSync("/proc/self"))(
  "a folder that the system refuses ends with an answer (needs /proc)",
  async () => {
    await expect(makeFolder("/proc/x/y")).rejects.toMatchObject({ code: "ENOENT" });
    await expect(replaceFile("/proc/x/y/z", "text", "Z")).rejects.toThrow(
      "cannot write to Z: no folder can be made there",
    );
  },
);

test("folders made by two at once are no fault, and a place is checked before a long run", async () => {
  const folder = contractFolder({ file: "" });
  await Promise.all([makeFolder(join(folder, "a/b/c")), makeFolder(join(folder, "a/b/c"))]);
  await checkFolderPlace(join(folder, "a/b/c/d/e"), "out");
  await expect(checkFolderPlace(join(folder, "file/d"), "out")).rejects.toMatchObject({
    code: "usage",
    message: "cannot write to out: a part of its path is a file",
  });
});

test("two at once leave one of the two texts, whole, and a reader sees no half", async () => {
  const file = join(contractFolder({ "a.txt": "0".repeat(200_000) }), "a.txt");
  const seen = new Set<string>();
  const write = Promise.all(["1", "2", "3", "4"].map((digit) => replaceFile(file, digit.repeat(200_000))));
  let isDone = false;
  void write.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    seen.add(readFileSync(file, "utf8"));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await write;
  expect([...seen].filter((text) => text.length !== 200_000 || new Set(text).size !== 1)).toEqual([]);
});

test("a thread that ends in the middle leaves no temporary file and no temporary folder", async () => {
  const folder = contractFolder({ "a.txt": "old" });
  const module = (name: string): string => new URL(`../../src/files/${name}.ts`, import.meta.url).href;
  const code = `
    import { parentPort } from "node:worker_threads";
    const { openTemporaryFolder, registerLeftover } = await import(${JSON.stringify(module("leftovers"))});
    const { writeNew, temporaryName } = await import(${JSON.stringify(module("replace-file"))});
    await writeNew(temporaryName(${JSON.stringify(join(folder, "a.txt"))}), "half");
    parentPort.postMessage((await openTemporaryFolder("plate-test-")).folder);
    process.exit();`;
  const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
  onTestFinished(async () => void (await thread.terminate()));
  const [temporary] = (await once(thread, "message")) as unknown as readonly [string];
  await once(thread, "exit");
  expect({ temporary: existsSync(temporary), files: readdirSync(folder) }).toEqual({
    temporary: false,
    files: ["a.txt"],
  });
});

test("a temporary folder is removed when the work fails", async () => {
  let kept = "";
  const work = inTemporaryFolder("plate-test-", async (folder) => {
    kept = folder;
    writeFileSync(join(folder, "a"), "a");
    throw new Error("failed");
  });
  await expect(work).rejects.toThrow("failed");
  expect(existsSync(kept)).toBe(false);
});

/** A disk of its own of 64 kB; undefined where this machine lets nobody mount one. */
function mountedDisk(): string | undefined {
  const folder = contractFolder({});
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]);
  if (status !== 0) return undefined;
  onTestFinished(() => void spawnSync("umount", ["-l", folder]));
  return folder;
}

test("a full and a read-only disk keep the old text, and no half file", async ({ skip }) => {
  const disk = mountedDisk();
  if (disk === undefined) return skip("this machine lets nobody mount a disk");
  const file = join(disk, "a.txt");
  writeFileSync(file, "old");
  await expect(replaceFile(file, "x".repeat(1_000_000), "A")).rejects.toMatchObject({
    code: "target",
    message: "cannot write to A: the disk is full",
  });
  expect(readdirSync(disk)).toEqual(["a.txt"]);
  spawnSync("mount", ["-o", "remount,ro", disk]);
  await expect(replaceFile(file, "new", "A")).rejects.toThrow(
    /^cannot write to A: (?:the disk is read-only|it may not be written to)$/,
  );
  expect(readFileSync(file, "utf8")).toBe("old");
});
