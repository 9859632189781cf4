import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import packed from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Where an installed browser stands on the systems that the packed one does not run on. */
const installedBrowsers = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
] as const;

/**
 * Flags of the packed browser that would hide what the tests look for (cross-origin rules), end it with the last page, or draw by a
 * graphics processor in software, which costs a fifth of all that a page costs.
 */
const unwantedFlags =
  /^--(?:disable-web-security|allow-running-insecure-content|single-process|.*gpu.*|use-gl=.*|use-angle=.*|.*swiftshader)$/;

/**
 * Starts a headless Chromium with the web's security rules on. On Linux x64 it is the one inside @sparticuz/chromium,
 * with the shared libraries and the font that the package brings; elsewhere an installed Chrome or Chromium
 * (CHROME_PATH names another). The caller closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const packedRuns = process.platform === "linux" && process.arch === "x64";
  const chosen = process.env.CHROME_PATH ?? (packedRuns ? undefined : installedBrowsers.find(existsSync));
  if (chosen !== undefined) return chromium.launch({ executablePath: chosen });
  if (!packedRuns) throw new Error("no browser found: install Chrome, or name one in CHROME_PATH");
  const folder = await unpackedBrowser();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: [...packed.args.filter((flag) => !unwantedFlags.test(flag)), "--disable-gpu"],
    env: { ...process.env, HOME: folder, ...libraryPath(folder), ...fontPath(folder) },
  });
}

/** The package's own libraries come after the system's: LD_LIBRARY_PATH is needed only where the system has none. */
function libraryPath(folder: string): Readonly<Record<string, string>> {
  const systemHasNss = ["/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/lib64", "/usr/lib"].some(
    (place) => existsSync(join(place, "libnss3.so")),
  );
  return systemHasNss ? {} : { LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
}

function fontPath(folder: string): Readonly<Record<string, string>> {
  return existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: join(folder, "fonts.conf") };
}

/** The unpacked browser's folder: one per version, moved into place whole, so that parallel tests never see half of it. */
async function unpackedBrowser(): Promise<string> {
  const manifest = new URL("../package.json", import.meta.resolve("@sparticuz/chromium"));
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { readonly version: string };
  const folder = join(tmpdir(), `konaplate-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(folder)) return folder;
  const building = await mkdtemp(`${folder}-`);
  const script = fileURLToPath(new URL("unpack-browser.mjs", import.meta.url));
  await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TMPDIR: building } });
  await writeFile(join(building, "fonts.conf"), `<fontconfig><dir>${join(folder, "fonts")}</dir></fontconfig>\n`);
  try {
    await rename(building, folder);
  } catch (error) {
    await rm(building, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
