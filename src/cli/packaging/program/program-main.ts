import { join } from "node:path";
import { getAsset } from "node:sea";
import { pathToFileURL } from "node:url";
import { runProcess } from "../../process/run-process.ts";
import { type PackedFiles, unpack } from "./unpack.ts";

// The first code of the program, which Node carries within itself (a single executable application).
const { name, files } = JSON.parse(getAsset("files", "utf8")) as { readonly name: string; readonly files: PackedFiles };
try {
  // What the bundler puts in place of `import.meta.url`: the thread of a command is a file next to it.
  Object.assign(globalThis, { plateProgramUrl: pathToFileURL(join(unpack(files, name), "main.js")).href });
  void runProcess(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `error: the program cannot unpack itself: ${reason}\nfix: set XDG_CACHE_HOME or TMPDIR to a folder that can be written\n`,
  );
  process.exitCode = 3;
}
