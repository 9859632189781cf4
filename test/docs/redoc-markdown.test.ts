import { expect, test } from "vitest";
import { toRedocMarkdown } from "../../src/docs/reference/redoc-markdown.ts";

test.for([
  "plain *Markdown* stays",
  "# Heading\n\n| a | b |\n|---|---|\n| 1 | 2 |",
  "an entity &lt;b&gt; and a { brace }",
])("%j, without HTML and tags of Markdoc, stays as it is", (markdown) => {
  expect(toRedocMarkdown(markdown)).toBe(markdown);
});

test.for([
  ["a < b and <b>bold</b>", "<div><p>a &lt; b and <b>bold</b></p></div>"],
  ["{% tag %} and {% $variable %}", "<div><p>&#123;% tag %} and &#123;% $variable %}</p></div>"],
  [
    "# One <i>x</i> {% y %}\n\na<br>b\n\n## Two\n\n    <b>\n\n    c",
    "# One x \\{\\% y \\%\\}\n\n<div><p>a<br />b</p></div>\n\n## Two\n\n<div><pre><code>&lt;b&gt;&#10;&#10;c&#10;</code></pre></div>",
  ],
  [
    "```html\n<b>{% x %}\n\n</b>\n```",
    "<div><pre><code>&lt;b&gt;&#123;% x %}&#10;&#10;&lt;/b&gt;&#10;</code></pre></div>",
  ],
  [
    "- a\n\n  # in a list <u>x</u>",
    "<div><ul>&#10;<li>&#10;<p>a</p>&#10;<h1>in a list <u>x</u></h1>&#10;</li>&#10;</ul></div>",
  ],
] as const)(
  "%j is written as %j: one block of HTML between two headings, with nothing in it to run",
  ([markdown, want]) => {
    expect(toRedocMarkdown(markdown)).toBe(want);
  },
);
