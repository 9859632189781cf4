import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContractModel } from "../contract/contract-model.ts";
import { bundleScript, ownModule } from "./bundle-script.ts";
import { type Page, renderPage, type Site, type SiteScripts } from "./layout.ts";
import { makeReferencePage, type TryItOptions } from "./reference/reference-page.ts";

export interface DocsOptions extends Partial<TryItOptions> {
  readonly model: ContractModel;
  /** The folder to write to; it is made if it does not exist, and files of other names in it stay. */
  readonly outDir: string;
}

/** What was written. */
export interface DocsReport {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly durationMs: number;
}

/**
 * Writes the documentation of a contract as static files that any host can serve and that ask nothing of any other host.
 * Throws a PlateError (`target`) if Redocly fails.
 */
export async function buildDocs(options: DocsOptions): Promise<DocsReport> {
  const started = performance.now();
  const { model, outDir, servers = [], platformModule, validatorsCode } = options;
  const [scripts, ...pages] = await Promise.all([
    bundleSiteScripts(),
    makeReferencePage(model, { servers, platformModule, validatorsCode }),
  ]);
  const site: Site = { title: model.title, version: model.version, files: pages.map(({ file }) => file), scripts };
  const files = await writeFiles(
    outDir,
    pages.map((page: Page) => ({ name: page.file, text: renderPage(site, page) })),
  );
  return { files, durationMs: performance.now() - started };
}

async function bundleSiteScripts(): Promise<SiteScripts> {
  const [early, bar] = await Promise.all([
    bundleScript([{ names: "applyChoices", from: ownModule("site/early") }], "applyChoices();"),
    bundleScript([{ names: "startBar", from: ownModule("site/bar") }], "startBar();"),
  ]);
  return { early, bar };
}

async function writeFiles(
  outDir: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<DocsReport["files"]> {
  await mkdir(outDir, { recursive: true });
  return Promise.all(
    files.map(async ({ name, text }) => {
      await writeFile(join(outDir, name), text);
      return { name, bytes: Buffer.byteLength(text) };
    }),
  );
}
