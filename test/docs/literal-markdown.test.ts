import { expect, test } from "vitest";
import { toLiteralMarkdown } from "../../src/docs/reference/literal-markdown.ts";

test.for([
  ["plain *Markdown* stays", "plain *Markdown* stays"],
  ["a < b and <b>bold</b>", "a &lt; b and &lt;b>bold&lt;/b>"],
  ["see <https://example.test/a?b=1>", "see [https://example.test/a?b=1](https://example.test/a?b=1)"],
  ["{% tag %} and {% $variable %}", "{\\% tag \\%} and {\\% $variable \\%}"],
  ["`<b> {% x %}` stays", "`<b> {% x %}` stays"],
  ["``a ` <b>`` <i>", "``a ` <b>`` &lt;i>"],
  ["```html\n<b>{% x %}\n```\n<i>", "```html {% process=false %}\n<b>{% x %}\n```\n&lt;i>"],
  ["~~~\n<b>\n~~~", "~~~ {% process=false %}\n<b>\n~~~"],
  ["```\n<b> without an end", "``` {% process=false %}\n<b> without an end"],
] as const)("%j is written as %j", ([markdown, literal]) => {
  expect(toLiteralMarkdown(markdown)).toBe(literal);
});
