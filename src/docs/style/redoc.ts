/** How Redoc's own page sits below our bar, reads in our type, and keeps the contrast of WCAG 2.2 AA where its own falls short. */
export const redocStyle = `
body { margin: 0; color: var(--p-text); background: var(--p-bg); }
:root:root {
  --font-family-base: var(--p-font); --link-color-primary: var(--p-accent); --link-color-primary-hover: var(--p-accent);
  --link-color-visited: var(--p-accent); --text-color-disabled: var(--p-quiet);
}
#redoc [data-testid="search-trigger"] * { color: var(--p-quiet); }
#redoc .token { color: var(--p-text); }
#redoc .token.string { color: var(--p-json-text); }
#redoc .token.property { color: var(--p-json-name); }
#redoc .token:is(.number, .bigint, .boolean, .object) { color: var(--p-json-value); }
#redoc .th-token { color: var(--p-text) !important; } /* Redoc sets its colours at the element */
#redoc .th-token.th-string { color: var(--p-json-text) !important; }
#redoc .th-token:is(.th-command, .th-function, .th-property, .th-keyword) { color: var(--p-json-name) !important; }
#redoc .th-token:is(.th-number, .th-boolean) { color: var(--p-json-value) !important; }
#redoc [data-testid="page-actions"] { display: none; } /* its YAML writer takes no BigInt; the downloads are exact */
#redoc :is([class*="tag-"], [data-component-name="Tag/Tag"]) > div { color: var(--p-accent); }
#redoc .tag-default.tag-variant-filled:not(.tag-http) { background: var(--p-surface); border-color: var(--p-field-line); }
#redoc .tag-default.tag-variant-filled:not(.tag-http) > div { color: var(--p-text); }
#redoc .schema-name { color: var(--p-text); }
#redoc a[href^="https://redocly.com/redoc"] img { display: none; }
#redoc a[href^="https://redocly.com/redoc"] p::after { content: " Redocly"; }
#redoc [data-component-name="Markdown/Markdown"] :is(p, ul, ol, dl, table, pre, blockquote) { margin: 0 0 12px; }
#redoc [data-component-name="Markdown/Markdown"] table { border-collapse: collapse; display: block; overflow-x: auto; }
#redoc [data-component-name="Markdown/Markdown"] :is(th, td) {
  text-align: left; vertical-align: top; padding: 6px 12px; border: 1px solid var(--p-line);
}
#redoc [data-component-name="Markdown/Markdown"] :is(th, td)[align="right"] { text-align: right; }
#redoc [data-component-name="Markdown/Markdown"] :is(th, td)[align="center"] { text-align: center; }
body:has(#redoc:not(:empty)) .p-plain { display: none; }
.p-plain { max-width: 900px; margin: 0 auto; padding: 24px 20px; font: 16px/1.6 var(--p-font); color: var(--p-text); }
.p-operation-line {
  display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center; margin: 0 0 20px; font: 14px/1.5 var(--p-font); color: var(--p-text);
}
.p-operation-line code { font: 500 14px/1.5 var(--p-mono); overflow-wrap: anywhere; }
.p-operation-line strong { color: var(--p-accent); }
.p-operation-line button {
  font: 600 13px/1.4 var(--p-font); color: var(--p-text); background: var(--p-bg); cursor: pointer;
  border: 1px solid var(--p-field-line); border-radius: 8px; padding: 3px 9px; min-height: 30px;
}
.p-operation-line button:hover { border-color: var(--p-accent); color: var(--p-accent); }
.p-operation-line :is(a, button):focus-visible { outline: 2px solid var(--p-accent); outline-offset: 2px; }
.p-operation-line a { color: var(--p-accent); }
.p-shared-headers { flex-basis: 100%; }
.p-shared-headers summary { cursor: pointer; font-weight: 600; padding: 4px 0; }
.p-shared-headers summary:focus-visible { outline: 2px solid var(--p-accent); outline-offset: 2px; }
.p-shared-headers dl { margin: 4px 0 0; }
.p-shared-headers dt { margin-top: 8px; }
.p-shared-headers dd { margin: 0; color: var(--p-quiet); }
.p-plain a { color: var(--p-accent); }
.p-plain table { display: block; overflow-x: auto; border-collapse: collapse; }
.p-plain :is(th, td) { text-align: left; vertical-align: top; padding: 8px 14px 8px 0; border-bottom: 1px solid var(--p-line); }
@media print {
  body:has(#redoc) .p-plain.p-plain { display: block; max-width: none; padding: 0; }
  .p-plain h2 ~ h2 { break-before: page; }
  .p-plain :is(h2, h3, h4) { break-after: avoid; }
  .p-plain :is(table, tr) { break-inside: avoid-page; }
  .p-plain table { display: table; width: 100%; font-size: 13px; }
  .p-plain th code { white-space: nowrap; }
  .p-plain td { overflow-wrap: anywhere; }
  #redoc { display: none; }
}
@media (max-width: 1240px) {
  #redoc > div { --navbar-height: 0px !important; --navbar-stack-height: 0px !important; }
}
`;
