/** How Redoc's own page sits below our bar and reads in our type. */
export const redocStyle = `
body { margin: 0; background: var(--p-bg); }
:root { --font-family-base: var(--p-font); }
a[href^="https://redocly.com/redoc"] img { display: none; }
a[href^="https://redocly.com/redoc"] p::after { content: " Redocly"; }
@media (max-width: 1180px) {
  #redoc > div { --navbar-height: 0px !important; --navbar-stack-height: 0px !important; }
}
`;
