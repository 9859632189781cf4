import { type Html, html } from "../html.ts";
import { bilingual, type PageText } from "../page-texts.ts";

/** The frame of a page that is all ours: its heading, a sentence on what it is for, and the rest. */
export function pageFrame(title: PageText, lead: PageText, ...rest: readonly Html[]): Html {
  return html`<main class="p-page" id="content" tabindex="-1">
<h1>${bilingual(title)}</h1>
<p class="p-lead">${bilingual(lead)}</p>
${rest}
</main>`;
}

/** A definition list of term and description; an entry without a description is left out. */
export function definitions(entries: readonly (readonly [term: PageText, description: Html | undefined])[]): Html {
  const shown = entries.flatMap(([term, description]) =>
    description === undefined ? [] : [html`<dt>${bilingual(term)}</dt><dd>${description}</dd>`],
  );
  return html`<dl>${shown}</dl>`;
}

/** A text with its line breaks in a block that can be scrolled with the keyboard and copied. */
export function codeBlock(text: string): Html {
  return html`<div class="p-code"><pre tabindex="0"><code>${text}</code></pre></div>`;
}
