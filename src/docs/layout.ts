import { writePolicy } from "./content-security-policy.ts";
import { escapeScriptJson, type Html, html, trustedHtml } from "./html.ts";
import { bilingual, type PageText, pageTexts } from "./page-texts.ts";
import { barStyle, pageStyle } from "./style/site.ts";
import { tokens } from "./style/tokens.ts";

/** The pages in the order of the bar. */
export const sitePages = [
  { file: "index.html", title: pageTexts.start },
  { file: "reference.html", title: pageTexts.reference },
  { file: "codes.html", title: pageTexts.codes },
  { file: "headers.html", title: pageTexts.headers },
  { file: "test-data.html", title: pageTexts.testData },
  { file: "decisions.html", title: pageTexts.decisions },
  { file: "changelog.html", title: pageTexts.changelog },
  { file: "downloads.html", title: pageTexts.downloads },
] as const satisfies readonly { readonly file: string; readonly title: PageText }[];

/** What all pages of one site share. */
export interface Site {
  /** The contract's title. */
  readonly title: string;
  /** The files of the pages that this site has; the bar shows no others. */
  readonly files: readonly string[];
  readonly scripts: SiteScripts;
  /** The language of the contract's texts in these pages, a tag of BCP 47. */
  readonly language: string;
  /** The same pages in other languages, each below a folder of its own. */
  readonly alternates: readonly SiteAlternate[];
  /** What the contract is for, as plain text; empty where it does not say. */
  readonly summary: string;
  readonly brand?: SiteBrand | undefined;
  /** The sites of this contract's releases, this one among them; the bar lets readers choose where there are several. */
  readonly releases?: readonly SiteRelease[] | undefined;
  /** The absolute address of these pages' folder, with a closing slash, where it is known. */
  readonly address?: string | undefined;
}

/** What makes the pages look like their publisher's. Pictures are `data:` addresses, since a page loads nothing. */
export interface SiteBrand {
  readonly logo?: string;
  readonly favicon?: string;
  /** Style rules that come after ours. */
  readonly style?: string;
  /** What is at the end of each page. */
  readonly footer?: Html;
}

/** The site of one release of the contract. */
export interface SiteRelease {
  /** The contract's version. */
  readonly version: string;
  /** From these pages to those: the empty text for these, `v1/`, `../`. */
  readonly path: string;
  /** Whether it is the newest. */
  readonly isNewest: boolean;
}

/** The site in another language. */
export interface SiteAlternate {
  readonly language: string;
  /** From these pages to those: `ko/`, `../`. */
  readonly path: string;
}

/** Texts of classic scripts. */
export interface SiteScripts {
  /** Runs in the head, before anything is shown. */
  readonly early: string;
  /** Runs at the end of the body. */
  readonly bar: string;
  /** Runs after it where the server announces new builds. */
  readonly live?: string;
}

/** One page of a site. */
export interface Page {
  /** From the site's folder; at most one folder below it. */
  readonly file: string;
  readonly title: PageText;
  readonly content: Html;
  /** What the page is about, as plain text, for search engines and previews; the contract's own summary without it. */
  readonly summary?: string;
  /** Data for the page's script, as an element with this id. */
  readonly data?: { readonly id: string; readonly json: string };
  /** A script of this page alone. */
  readonly script?: string;
  /** For a page that a library takes part in. */
  readonly library?: LibraryParts;
}

/** What a library brings into a page; all of it is trusted as the library's own. */
export interface LibraryParts {
  /** Addresses of classic scripts of this site, which run in this order once the page has been read. */
  readonly scripts: readonly string[];
  /** Style texts of ours; the library adds its own as it runs. */
  readonly style: string;
  readonly connect: readonly string[];
}

/** The whole text of a page, with a policy that lets it ask for nothing but its own site's scripts, and for those only where a library needs them. */
export function renderPage(site: Site, page: Page): string {
  const { library } = page;
  const [alternate] = site.alternates;
  const up = pathUp(page);
  const style = `${tokens}${site.brand?.style ?? ""}${barStyle}${library === undefined ? pageStyle : library.style}`;
  const { early, bar, live } = site.scripts;
  const scripts = [early, bar, live, page.script].filter((script) => script !== undefined);
  const policy = writePolicy({
    scripts,
    ownScripts: library !== undefined,
    styles: library === undefined ? [style] : "any",
    connect: [...(library?.connect ?? []), ...(live === undefined ? [] : ["'self'"])],
    framesOwnPages: library !== undefined,
  });
  return `<!doctype html>\n${
    html`<html lang="${site.language}"${alternate !== undefined && html` data-language="${interfaceLanguage(site.language)}" data-other-language="${alternate.language}" data-other-page="${up}${alternate.path}${page.file}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titleOf(site, page)}</title>
${renderMeta(site, page)}
${site.alternates.map(({ language, path }) => html`<link rel="alternate" hreflang="${language}" href="${up}${path}${page.file}">`)}
<link rel="icon" href="${site.brand?.favicon ?? favicon(site.title)}">
${scriptElement(early)}
${library?.scripts.map((address) => html`<script defer src="${address}"></script>\n`)}
<style>${trustedHtml(style)}</style>
</head>
<body>
${renderBar(site, page)}
${page.content}
${site.brand?.footer !== undefined && html`<footer class="p-footer">${site.brand.footer}</footer>\n`}${page.data !== undefined && dataElement(page.data)}
${scriptElement(bar)}
${live !== undefined && scriptElement(live)}
${page.script !== undefined && scriptElement(page.script)}
</body>
</html>
`.html
  }`;
}

function pathUp({ file }: Page): "" | "../" {
  return file.includes("/") ? "../" : "";
}

function titleOf(site: Site, { title }: Page): string {
  return `${title[interfaceLanguage(site.language) === "ko" ? 1 : 0]} · ${site.title}`;
}

/** What search engines and previews show of a page (The Open Graph protocol, ogp.me; canonical: RFC 6596). */
function renderMeta(site: Site, page: Page): Html {
  const { summary = site.summary } = page;
  const address = site.address === undefined ? undefined : `${site.address}${page.file}`;
  return html`${summary !== "" && html`<meta name="description" content="${summary}">\n<meta property="og:description" content="${summary}">\n`}<meta property="og:title" content="${titleOf(site, page)}">
<meta property="og:type" content="website">${address !== undefined && html`\n<meta property="og:url" content="${address}">\n<link rel="canonical" href="${address}">`}`;
}

/** The first letter of the contract's title, as a picture in its own address. */
function favicon(title: string): string {
  const [letter = "A"] = title.match(/[\p{L}\p{N}]/u) ?? [];
  const text = `<text x="16" y="23" font-family="sans-serif" font-size="20" font-weight="700" text-anchor="middle" fill="#fff">${letter}</text>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b57c2"/>${text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}

/** The languages that the words around the contract's texts are written in. */
function interfaceLanguage(language: string): "en" | "ko" {
  return /^ko\b/i.test(language) ? "ko" : "en";
}

function scriptElement(text: string): Html {
  return trustedHtml(`<script>${text}</script>`);
}

function dataElement({ id, json }: { readonly id: string; readonly json: string }): Html {
  return html`<script type="application/json" id="${id}">${trustedHtml(escapeScriptJson(json))}</script>`;
}

/** A link to the same page in the other language; where there is none, a button that changes the words around the contract's texts. */
function renderLanguageSwitch(site: Site, page: Page): Html {
  const [other] = site.alternates;
  if (other === undefined) {
    return html`<button type="button" id="p-language" hidden><span class="p-en" lang="ko">한국어</span><span class="p-ko" lang="en">English</span></button>`;
  }
  const name = new Intl.DisplayNames([other.language], { type: "language" }).of(other.language) ?? other.language;
  return html`<a id="p-language" class="p-language" href="${pathUp(page)}${other.path}${page.file}" hreflang="${other.language}" lang="${other.language}">${name}</a>`;
}

/** A list of the releases that opens, and in the pages of an older one a word that says so. */
function renderReleases({ releases = [] }: Site, page: Page): Html | false {
  const own = releases.find(({ path }) => path === "");
  if (own === undefined || releases.length < 2) return false;
  const file = page.file === "reference.html" ? page.file : "index.html";
  const entries = releases.map(
    ({ version, path, isNewest }) =>
      html`<li><a href="${pathUp(page)}${path}${file}"${path === "" && trustedHtml(' aria-current="true"')}>${version}${isNewest && html` ${bilingual(pageTexts.newest)}`}</a></li>`,
  );
  return html`<details class="p-releases"><summary>${bilingual(pageTexts.version)} ${own.version}${!own.isNewest && html` ${bilingual(pageTexts.notNewest)}`}</summary><ul>${entries}</ul></details>
`;
}

function renderBar(site: Site, page: Page): Html {
  const links = sitePages
    .filter(({ file }) => site.files.includes(file))
    .map(
      ({ file, title }) =>
        html`<li><a href="${pathUp(page)}${file}"${file === page.file && trustedHtml(' aria-current="page"')}>${bilingual(title)}</a></li>`,
    );
  return html`<header class="p-bar">
<a class="p-skip" href="${page.library === undefined ? "#content" : "#api-content"}">${bilingual(pageTexts.skip)}</a>
<a class="p-brand" href="${pathUp(page)}index.html">${site.brand?.logo !== undefined && html`<img src="${site.brand.logo}" alt="" height="28">`}${site.title}</a>
${page.library !== undefined && html`<h1 class="p-hidden">${bilingual(page.title)}</h1>`}
<nav aria-label="Pages · 페이지"><ul>${links}</ul></nav>
<div class="p-tools">
<form action="${pathUp(page)}search.html" role="search"><input type="search" name="q" aria-label="Search · 검색" placeholder="Search · 검색"></form>
${renderReleases(site, page)}${renderLanguageSwitch(site, page)}
<button type="button" id="p-theme" aria-label="Light or dark · 밝게/어둡게" hidden>◐</button>
</div>
</header>`;
}
