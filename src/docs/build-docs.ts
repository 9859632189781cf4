import { join } from "node:path";
import { stringify } from "yaml";
import { writeExactJson } from "../contract/json/exact-json.ts";
import type { ContractModel } from "../contract/model/contract-model.ts";
import { readRegularText } from "../files/read-regular-file.ts";
import { writeOwnFiles } from "../files/write-files.ts";
import { bundleScript, ownModule } from "./bundle-script.ts";
import { writePolicy } from "./content-security-policy.ts";
import { html, trustedHtml } from "./html.ts";
import { type Page, renderPage, type Site, type SiteBrand, type SiteRelease, sitePages } from "./layout.ts";
import { operationFiles } from "./machines/operation-files.ts";
import { operationMarkdown } from "./machines/operation-markdown.ts";
import { contractSummary, llmsText, sitemapText } from "./machines/site-texts.ts";
import { pageTexts } from "./page-texts.ts";
import { makeCodesPage } from "./pages/codes-page.ts";
import { type ContractDocument, makeChangelogPage, makeDecisionsPage } from "./pages/documents-page.ts";
import { type Download, makeDownloadsPage } from "./pages/downloads-page.ts";
import { makeHeadersPage } from "./pages/headers-page.ts";
import { makeOperationPage } from "./pages/operation-page.ts";
import { makeSearchPage } from "./pages/search-page.ts";
import { type Guide, makeStartPage, type StartPageParts } from "./pages/start-page.ts";
import { makeTestDataPage } from "./pages/test-data-page.ts";
import { postmanCollection } from "./postman/postman-collection.ts";
import { makeReference, mockAddress, type ReferenceOptions } from "./reference/reference-page.ts";
import {
  makeSharedScripts,
  type ScriptFile,
  type SharedScriptOptions,
  type SharedScripts,
} from "./reference/shared-scripts.ts";
import { toTryItData } from "./reference/try-it-data.ts";
import { operationSamples, type SampleOptions } from "./samples/operation-samples.ts";

/** What to build, and where to. */
export interface DocsOptions
  extends SharedScriptOptions,
    Partial<Pick<ReferenceOptions, "servers" | "demoSecretKey" | "samples">> {
  readonly model: ContractModel;
  /** The folder to write to; it is made if it does not exist, and files of other names in it stay. */
  readonly outDir: string;
  /** Whether the pages listen to `serveDocs` for new builds; such pages are for the machine that serves them. */
  readonly live?: boolean;
  /** First steps for the page that readers see first. */
  readonly guides?: readonly Guide[];
  /** The decisions about the contract; without them the site has no such page. */
  readonly decisions?: readonly ContractDocument[];
  /** What changed, as Markdown, the newest first; without it the site has no such page. */
  readonly changelog?: string;
  /** Where the site will be, absolute and with a closing slash: for canonical addresses and the sitemap, which it has not without. */
  readonly address?: string | undefined;
  readonly brand?: SiteBrand | undefined;
  /** The sites of the contract's releases, as seen from this one's folder. */
  readonly releases?: readonly SiteRelease[] | undefined;
  /** The contract's own files, absolute, which are never overwritten. */
  readonly contractFiles?: readonly string[];
  /** The contract in another language: the same pages are written below a folder that is called after it. */
  readonly translation?: Translation | undefined;
}

/** What differs in another language. */
export interface Translation {
  /** A tag of BCP 47 such as `ko`. */
  readonly language: string;
  readonly model: ContractModel;
  readonly guides?: readonly Guide[];
  readonly decisions?: readonly ContractDocument[];
  readonly changelog?: string;
}

/** The language that contracts are written in. */
const ownLanguage = "en";

/** What was written. */
export interface DocsReport {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly durationMs: number;
  /** Redoc, for another site of the same run. */
  readonly redoc: ScriptFile;
}

/**
 * Writes the documentation of a contract as static files that any host can serve and that ask nothing of any other host.
 * Throws a PlateError (`target`) if Redocly fails.
 */
export async function buildDocs(options: DocsOptions): Promise<DocsReport> {
  const started = performance.now();
  const { translation, ...own } = options;
  const scripts = await makeSharedScripts(own.model, own);
  if (translation === undefined) {
    const files = await buildSite({ ...own, scripts, language: ownLanguage, alternates: [] });
    return { files, durationMs: performance.now() - started, redoc: scripts.redoc };
  }
  const { language } = translation;
  const sites = await Promise.all([
    buildSite({
      ...own,
      scripts,
      language: ownLanguage,
      alternates: [{ language, path: `${language}/` }],
      alsoFound: translation.model,
    }),
    buildSite({
      ...own,
      ...translation,
      scripts,
      outDir: join(own.outDir, language),
      address: own.address === undefined ? undefined : `${own.address}${language}/`,
      releases: own.releases?.map((release) =>
        release.path === "" ? release : { ...release, path: `../${release.path}` },
      ),
      alternates: [{ language: ownLanguage, path: "../" }],
      alsoFound: own.model,
    }),
  ]);
  const [files = [], translated = []] = sites;
  const below = translated.map((file) => ({ ...file, name: `${language}/${file.name}` }));
  return { files: [...files, ...below], durationMs: performance.now() - started, redoc: scripts.redoc };
}

interface SiteOptions extends Omit<DocsOptions, "translation">, Pick<Site, "language" | "alternates"> {
  /** The contract in the other language, whose words are found as well. */
  readonly alsoFound?: ContractModel;
  readonly scripts: SharedScripts;
}

async function buildSite(options: SiteOptions): Promise<DocsReport["files"]> {
  const { model, outDir, servers = [], demoSecretKey, samples = {}, language, alternates, scripts: shared } = options;
  const downloads = makeDownloads(options);
  const [early, bar, live, search, sender] = await Promise.all([
    bundleScript([{ names: "applyChoices", from: ownModule("site/early") }], "applyChoices();"),
    bundleScript([{ names: "startBar", from: ownModule("site/bar") }], "startBar();"),
    options.live ? bundleScript([{ names: "startLive", from: ownModule("site/live") }], "startLive();") : undefined,
    bundleScript([{ names: "startSearch", from: ownModule("site/search") }], "startSearch();"),
    bundleScript([{ names: "startSender", from: ownModule("try-it/sender") }], "startSender();"),
  ]);
  const isFirst = language === ownLanguage;
  const reference = makeReference(model, {
    servers,
    demoSecretKey,
    samples,
    scripts: shared,
    up: isFirst ? "" : "../",
  });
  const own = makeOwnPages(options, downloads);
  const cards = makeCards([reference.page, ...own]);
  const pages = [
    reference.page,
    makeStartPage(model, { guides: options.guides ?? [], cards }),
    ...own,
    makeSearchPage(model, { decisions: options.decisions ?? [], pages: cards, alsoFound: options.alsoFound }, search),
  ];
  const scripts = { early, bar, ...(live !== undefined && { live }) };
  const site: Site = {
    ...{ title: model.title, summary: contractSummary(model), address: options.address },
    ...{ brand: options.brand, releases: options.releases },
    ...{ files: pages.map(({ file }) => file), scripts, language, alternates },
  };
  const single = makeOperationFiles(model, { samples, serverUrl: mockOf(options) });
  const texts = [...pages, ...single.pages].map((page) => ({ name: page.file, text: renderPage(site, page) }));
  const sharedFiles = isFirst ? [shared.tryIt, shared.redoc] : [];
  const files = [...texts, reference.data, ...sharedFiles, renderSenderPage(sender), ...downloads, ...single.files];
  if (options.address !== undefined) {
    files.push({ name: "sitemap.xml", text: sitemapText(texts.map(({ name }) => `${options.address}${name}`)) });
  }
  return writeFiles(outDir, files, options.contractFiles ?? []);
}

/** The pages other than the first one, the reference and the search; those that would hold nothing are left out. */
function makeOwnPages(options: SiteOptions, downloads: readonly Download[]): readonly Page[] {
  const { model, decisions, changelog } = options;
  const pages = [
    makeCodesPage(model),
    makeHeadersPage(model),
    makeTestDataPage(model, mockOf(options)),
    decisions === undefined ? undefined : makeDecisionsPage(decisions),
    changelog === undefined ? undefined : makeChangelogPage(changelog),
    makeDownloadsPage(model, downloads),
  ];
  return pages.filter((page) => page !== undefined);
}

/** The server that commands and programs are written for: the first that Try It offers. */
function mockOf({ model, servers = [] }: SiteOptions): string {
  return toTryItData(model, servers).servers[0]?.url ?? mockAddress;
}

/** Each operation for itself, as a page and as Markdown, and the list of them for programs. */
function makeOperationFiles(
  model: ContractModel,
  options: SampleOptions & { readonly samples: Omit<SampleOptions, "serverUrl"> },
): { readonly pages: readonly Page[]; readonly files: readonly Download[] } {
  const names = operationFiles(model);
  const made = [...names].map(([operation, file]) => {
    const serverUrl = operation.servers?.[0]?.url ?? options.serverUrl;
    const samples = operationSamples(operation, model, { ...options.samples, serverUrl });
    return {
      page: makeOperationPage(operation, { model, file, samples }),
      markdown: { name: `${file}.md`, text: operationMarkdown(operation, model, samples) },
    };
  });
  const files = [...made.map(({ markdown }) => markdown), { name: "llms.txt", text: llmsText(model, names) }];
  return { pages: made.map(({ page }) => page), files };
}

/** The page without anything to see that sends Try It's requests to servers of the reader's own. */
function renderSenderPage(script: string): Download {
  const policy = writePolicy({ scripts: [script], styles: [], connect: ["http:", "https:"] });
  const text = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Sender</title>
</head>
<body><script>${trustedHtml(script)}</script></body>
</html>
`;
  return { name: "sender.html", text: `<!doctype html>\n${text.html}` };
}

/** What the first page and the search say of each of these pages. */
function makeCards(pages: readonly Page[]): StartPageParts["cards"] {
  const texts = {
    "index.html": pageTexts.start,
    "reference.html": pageTexts.referenceCard,
    "codes.html": pageTexts.codesCard,
    "headers.html": pageTexts.headersCard,
    "test-data.html": pageTexts.testDataCard,
    "decisions.html": pageTexts.decisionsCard,
    "changelog.html": pageTexts.changelogCard,
    "downloads.html": pageTexts.downloadsCard,
  } as const;
  const files = pages.map(({ file }) => file);
  return sitePages.filter(({ file }) => files.includes(file)).map((page) => ({ ...page, text: texts[page.file] }));
}

/** The bundled contract in both notations (strings that an older YAML reader would take for numbers are in quotes), and as a collection. */
function makeDownloads(options: SiteOptions): readonly Download[] {
  const { model, samples = {} } = options;
  const collection = postmanCollection(model, { serverUrl: mockOf(options), headerRecipe: samples.headerRecipe });
  return [
    { name: collectionFile, text: `${writeExactJson(collection, 2)}\n`, note: pageTexts.collectionNote },
    { name: "openapi.json", text: `${writeExactJson(model.document, 2)}\n` },
    {
      name: "openapi.yaml",
      text: stringify(model.document, { compat: "yaml-1.1", aliasDuplicateObjects: false, lineWidth: 110 }),
    },
  ];
}

const collectionFile = "postman-collection.json";

/** Names the files of a site that an earlier run made, so that a later one overwrites those and nothing else. */
const listFile = ".plate-docs.json";

async function writeFiles(
  outDir: string,
  files: readonly Download[],
  contractFiles: readonly string[],
): Promise<DocsReport["files"]> {
  const list = {
    name: listFile,
    text: `${JSON.stringify({ files: files.map(({ name }) => name).sort() }, null, 2)}\n`,
  };
  const isOurs = async (path: string) => path === listFile || (await listedFiles(outDir)).includes(path);
  // The list comes first: what a broken run leaves, and what another run writes meanwhile, is in it.
  const own = [list, ...files].map(({ name, text }) => ({ path: name, text }));
  await writeOwnFiles(own, { folder: outDir, shownAs: outDir, isOurs, contractFiles });
  return files.map(({ name, text }) => ({ name, bytes: Buffer.byteLength(text) }));
}

async function listedFiles(outDir: string): Promise<readonly string[]> {
  try {
    const { files } = JSON.parse(readRegularText(join(outDir, listFile))) as { readonly files?: unknown };
    return Array.isArray(files) ? files.filter((file) => typeof file === "string") : [];
  } catch {
    return [];
  }
}
