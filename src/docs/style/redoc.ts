/** How Redoc's own page sits below our bar and reads in our type. */
export const redocStyle = `
body { margin: 0; background: var(--p-bg); }
:root { --font-family-base: var(--p-font); }
a[href^="https://redocly.com/redoc"] img { display: none; }
a[href^="https://redocly.com/redoc"] p::after { content: " Redocly"; }
.p-plain { max-width: 900px; margin: 0 auto; padding: 24px 20px; font: 16px/1.6 var(--p-font); color: var(--p-text); }
.p-plain table { border-collapse: collapse; width: 100%; }
.p-plain :is(th, td) { text-align: left; vertical-align: top; padding: 8px 14px 8px 0; border-bottom: 1px solid var(--p-line); overflow-wrap: anywhere; }
.p-plain th { min-width: 130px; }
@media (max-width: 1240px) {
  #redoc > div { --navbar-height: 0px !important; --navbar-stack-height: 0px !important; }
}
`;
