import { expect, test } from "vitest";
import { markdownText, renderInlineMarkdown, renderMarkdown } from "../../src/docs/markdown.ts";

test.for([
  [
    "<p>One <b>thing</b>.</p><table><tr><td>x</td></tr></table>",
    "<p>One <b>thing</b>.</p><table><tr><td>x</td></tr></table>",
  ],
  ["a<br>b<BR/>c <kbd>x</kbd> H<sub>2</sub>O", "<p>a<br />b<br />c <kbd>x</kbd> H<sub>2</sub>O</p>\n"],
  ["<details open><summary>More</summary>text</details>", "<details><summary>More</summary>text</details>"],
  ["<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"],
  [
    '<a href="https://a.example/?x=1&amp;y=2" onclick="x()" target=_top>a</a>',
    '<p><a href="https://a.example/?x=1&amp;y=2">a</a></p>\n',
  ],
] as const)("HTML of an author is shown, without its attributes that do anything: %s", ([markdown, want]) => {
  expect(renderMarkdown(markdown).html).toBe(want);
});

test.for([
  [
    "<meta http-equiv=refresh content='0;url=http://a.example/'>",
    "&lt;meta http-equiv=refresh content='0;url=http://a.example/'&gt;",
  ],
  [
    "a ` b\n\n<form action=/x><input name=s></form>\n\nc ` d",
    "<p>a ` b</p>\n&lt;form action=/x&gt;&lt;input name=s&gt;&lt;/form&gt;\n<p>c ` d</p>\n",
  ],
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["<STYLE>*{display:none}</STYLE>", "&lt;STYLE&gt;*{display:none}&lt;/STYLE&gt;"],
  ["x <iframe src=//a.example></iframe>", "<p>x &lt;iframe src=//a.example&gt;&lt;/iframe&gt;</p>\n"],
  [
    "<svg onload=x()><base href=//a.example><object data=x>",
    "<p>&lt;svg onload=x()&gt;&lt;base href=//a.example&gt;&lt;object data=x&gt;</p>\n",
  ],
  [
    "- x\n\n      ```\n      <form>\n      ```",
    "<ul>\n<li>\n<p>x</p>\n<pre><code>```\n&lt;form&gt;\n```\n</code></pre>\n</li>\n</ul>\n",
  ],
  [
    "| a |\n|---|\n| ` <textarea> |",
    "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>` &lt;textarea&gt;</td>\n</tr>\n</tbody>\n</table>\n",
  ],
  ["a List<String> of <YOUR-KEY>", "<p>a List&lt;String&gt; of &lt;YOUR-KEY&gt;</p>\n"],
] as const)("any other tag is text, to the letter: %s", ([markdown, want]) => {
  expect(renderMarkdown(markdown).html).toBe(want);
});

test.for([
  ["<b id=x class=y style='color:red' onmouseover=x()>b</b>", "<p><b>b</b></p>\n"],
  [
    "<a href='javascript:x()'>a</a> <a href='&#106;ava\tscript:x()'>b</a> <a href=data:text/html,x>c</a>",
    "<p><a>a</a> <a>b</a> <a>c</a></p>\n",
  ],
  ["[a](javascript:x()) [b](vbscript:x)", "<p>[a](javascript:x()) [b](vbscript:x)</p>\n"],
  [
    "<img src=x alt='a picture' onerror=x()> ![another](http://a.example/x.png)",
    "<p><span>a picture</span> <span>another</span></p>\n",
  ],
] as const)(
  "attributes, addresses and pictures that would run or load something are left out: %s",
  ([markdown, want]) => {
    expect(renderMarkdown(markdown).html).toBe(want);
  },
);

test.for([
  ["</td></tr></table></div></main>x", "&lt;/main&gt;x"],
  ["<tr><td>x</td></tr> <li>y", "<span><span>x</span></span> <span>y</span>"],
  ["<b>never closed", "<b>never closed</b>"],
  ["<table><tr><td>x", "<table><tr><td>x</td></tr></table>"],
] as const)("nothing closes an element of the page around it, or leaves one open: %s", ([markdown, want]) => {
  expect(renderInlineMarkdown(markdown).html).toBe(want);
});

test("the alignment of a column is an attribute: the pages' policy allows no style", () => {
  expect(renderMarkdown("| a |\n|--:|\n| 1 |").html).toContain('<td align="right">1</td>');
});

test("the words of a text are without the tags of its HTML, and with what only looks like one", () => {
  expect(markdownText("**Bold** <b>and</b><br>`<code>`; List<String>\n<!-- not this -->\n\n<p>end</p>")).toBe(
    "Bold and <code>; List<String> end",
  );
});
