import { type Html, html } from "../html.ts";
import { bilingual, type PageText, pageTexts } from "../page-texts.ts";

/** The top of a page that is all ours. */
export interface PageHead {
  readonly title: PageText;
  /** A sentence on what the page is for. */
  readonly lead: PageText;
  /** The page's own table of contents; a page that fits into a window has none. */
  readonly contents?: readonly ContentsGroup[];
}

/** Some entries of a table of contents under a heading of their own. */
export interface ContentsGroup {
  readonly title?: Html;
  readonly entries: readonly { readonly anchor: string; readonly title: Html }[];
}

/** The frame of a page that is all ours: its heading, its contents next to it where there are any, and the rest. */
export function pageFrame({ title, lead, contents = [] }: PageHead, ...rest: readonly (Html | false)[]): Html {
  const shown = contents.reduce((count, { entries }) => count + entries.length, 0) > 1;
  return html`<main class="p-page${shown && " p-with-contents"}" id="content" tabindex="-1">
<div class="p-head">
<h1>${bilingual(title)}</h1>
<p class="p-lead">${bilingual(lead)}</p>
</div>
${shown && renderContents(contents)}
<div class="p-body">
${rest}
</div>
</main>`;
}

function renderContents(groups: readonly ContentsGroup[]): Html {
  return html`<nav class="p-contents" aria-label="On this page · 차례">
<h2>${bilingual(pageTexts.contents)}</h2>
${groups.map(
  ({ title, entries }) => html`${title !== undefined && html`<h3>${title}</h3>`}
<ul>${entries.map((entry) => html`<li><a href="#${entry.anchor}">${entry.title}</a></li>`)}</ul>`,
)}
</nav>`;
}

/** A definition list of term and description; an entry without a description is left out. */
export function definitions(entries: readonly (readonly [term: PageText, description: Html | undefined])[]): Html {
  const shown = entries.flatMap(([term, description]) =>
    description === undefined ? [] : [html`<dt>${bilingual(term)}</dt><dd>${description}</dd>`],
  );
  return html`<dl>${shown}</dl>`;
}

/** A text with its line breaks in a block that can be copied; long lines wrap, so nothing of it is out of sight. */
export function codeBlock(text: string): Html {
  return html`<div class="p-code"><pre><code>${text}</code></pre></div>`;
}
