/** How Redoc's own page sits below our bar, reads in our type, and keeps the contrast of WCAG 2.2 AA where its own falls short. */
export const redocStyle = `
body { margin: 0; background: var(--p-bg); }
:root:root {
  --font-family-base: var(--p-font); --link-color-primary: var(--p-accent); --link-color-primary-hover: var(--p-accent);
  --link-color-visited: var(--p-accent);
}
#redoc [data-testid="search-trigger"] * { color: var(--p-quiet); }
#redoc .token { color: var(--p-text); }
#redoc .token.string { color: var(--p-json-text); }
#redoc .token.property { color: var(--p-json-name); }
#redoc .token:is(.number, .bigint, .boolean, .object) { color: var(--p-json-value); }
#redoc [data-testid="page-actions"] { display: none; } /* its YAML writer takes no BigInt; the downloads are exact */
#redoc :is([class*="tag-"], [data-component-name="Tag/Tag"]) > div { color: var(--p-accent); }
#redoc .schema-name { color: var(--p-text); }
#redoc a[href^="https://redocly.com/redoc"] img { display: none; }
#redoc a[href^="https://redocly.com/redoc"] p::after { content: " Redocly"; }
.p-plain { max-width: 900px; margin: 0 auto; padding: 24px 20px; font: 16px/1.6 var(--p-font); color: var(--p-text); }
.p-plain a { color: var(--p-accent); }
.p-plain table { display: block; overflow-x: auto; border-collapse: collapse; }
.p-plain :is(th, td) { text-align: left; vertical-align: top; padding: 8px 14px 8px 0; border-bottom: 1px solid var(--p-line); }
@media (max-width: 1240px) {
  #redoc > div { --navbar-height: 0px !important; --navbar-stack-height: 0px !important; }
}
`;
