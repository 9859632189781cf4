/** The page's style: one column, light and dark, a print without what is folded away. */
export const htmlStyle = `
:root { color-scheme: light dark; --line: #8888; --page: #fff; --text: #1c1c1c; --link: #0b57d0; --bad: #b3202a; --good: #1a7f37; --unsure: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --page: #161616; --text: #e8e8e8; --link: #9ec3ff; --bad: #ff9b9b; --good: #6fdd8b; --unsure: #e3b341; } }
@media print { :root { color-scheme: light; --page: #fff; --text: #000; --link: #000; --bad: #b3202a; --good: #1a7f37; --unsure: #8a5a00; } }
a { color: var(--link); }
body { background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 0 auto; padding: 1rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; border: 1px solid var(--line); padding: 0.5rem; margin: 0.5rem 0; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.2rem 1rem; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; } dd ul { margin: 0; padding-left: 1.2rem; }
h2 { margin: 2rem 0 0.5rem; } h3 { margin: 0.75rem 0 0; }
.verdict { font-size: 1.25rem; font-weight: 600; padding: 0.5rem 1rem; border-left: 0.5rem solid; }
.conforms { border-color: var(--good); } .violations, article.error { border-color: var(--bad); }
.incomplete, .nothing-tested, article.warning { border-color: var(--unsure); }
article { border: 1px solid var(--line); border-left: 0.5rem solid; padding: 0 1rem 0.75rem; margin: 1rem 0; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.5rem; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.bad { color: var(--bad); font-weight: 600; } .unsure { color: var(--unsure); font-weight: 600; } .good { color: var(--good); }
.bar { display: flex; block-size: 0.4rem; min-inline-size: 6rem; background: var(--line); margin-top: 0.3rem; }
.bar i { display: block; } .bar .b-held { background: var(--good); } .bar .b-violated { background: var(--bad); }
details { margin: 0.5rem 0; } summary { cursor: pointer; }
fieldset { border: 0; padding: 0; margin: 0.5rem 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; }
legend { float: left; font-weight: 600; padding: 0.15rem 0; margin-right: 1rem; } .ko { word-break: keep-all; }
label { display: inline-flex; gap: 0.4rem; align-items: center; min-block-size: 1.75rem; }
body:has(#in-ko:checked) .en, body:not(:has(#in-ko:checked)) .ko { display: none; }
body:has(#show-failed:checked) [data-is]:not([data-is~="failed"]),
body:has(#show-inconclusive:checked) [data-is]:not([data-is~="inconclusive"]),
body:has(#show-not-tested:checked) [data-is]:not([data-is~="not-tested"]) { display: none; }
@media (max-width: 40rem) { h1 { font-size: 1.5rem; } .verdict { font-size: 1rem; } dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: 0.5rem; } }
@media print {
  body { font-size: 9pt; max-width: none; padding: 0; } h2 { margin-top: 1rem; }
  article { break-inside: avoid; margin: 0.5rem 0; padding-bottom: 0.25rem; } fieldset, details:not([open]) { display: none; }
  tr { break-inside: avoid; } .wide { overflow: visible; }
}
`;
