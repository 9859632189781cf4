/** The bar at the top of every page, and the pages that are all ours. */
export const barStyle = `
.p-bar {
  box-sizing: border-box; display: flex; align-items: center; gap: 4px 14px; min-height: 56px; padding: 6px 20px;
  position: sticky; top: 0; z-index: 90; font: 14.5px/1.4 var(--p-font);
  color: var(--p-text); background: var(--p-bg); border-bottom: 1px solid var(--p-line);
}
.p-bar a { color: var(--p-text); text-decoration: none; border-radius: 6px; padding: 6px 7px; white-space: nowrap; }
.p-bar a:hover { color: var(--p-accent); }
.p-bar .p-brand { font-weight: 700; max-width: 260px; overflow: hidden; text-overflow: ellipsis; }
.p-brand img { height: 28px; max-width: 160px; vertical-align: middle; margin-right: 8px; }
.p-releases { position: relative; }
.p-releases summary {
  cursor: pointer; font: 14px/1.4 var(--p-font); border: 1px solid var(--p-field-line); border-radius: 8px;
  min-height: 36px; box-sizing: border-box; padding: 7px 10px; white-space: nowrap;
}
.p-releases ul {
  position: absolute; z-index: 95; right: 0; min-width: 100%; box-sizing: border-box; list-style: none; margin: 4px 0 0; padding: 6px;
  background: var(--p-bg); border: 1px solid var(--p-line); border-radius: 8px; max-height: 60vh; overflow-y: auto;
}
.p-releases a { display: block; }
.p-releases a[aria-current] { font-weight: 600; }
.p-footer {
  max-width: 1120px; margin: 0 auto; padding: 18px 20px 32px; box-sizing: border-box;
  font: 14px/1.6 var(--p-font); color: var(--p-quiet);
}
.p-footer a { color: var(--p-accent); }
.p-bar nav { flex: 1 1 auto; min-width: 0; }
.p-bar nav ul { display: flex; flex-wrap: wrap; gap: 2px; list-style: none; margin: 0; padding: 0; }
.p-bar nav a { display: block; }
.p-bar nav a[aria-current] { color: var(--p-accent); background: var(--p-accent-soft); font-weight: 600; }
.p-tools { display: flex; align-items: center; gap: 8px; }
.p-tools form { margin: 0; }
.p-tools input, .p-tools button {
  font: 14px/1.4 var(--p-font); color: var(--p-text); background: var(--p-field); border: 1px solid var(--p-field-line);
  border-radius: 8px; padding: 7px 10px; min-height: 36px; box-sizing: border-box;
}
.p-tools input { width: 130px; }
.p-tools input::placeholder { color: var(--p-quiet); opacity: 1; }
.p-tools button { cursor: pointer; min-width: 36px; white-space: nowrap; }
.p-tools button:hover { border-color: var(--p-accent); color: var(--p-accent); }
.p-tools .p-language { border: 1px solid var(--p-field-line); padding: 6px 10px; }
.p-tools button[hidden] { display: none; }
:is(.p-bar, .p-live, .p-footer) :is(a, input, button, summary):focus-visible, .p-page :is(a, input, button, summary, pre, [tabindex]):focus-visible {
  outline: 2px solid var(--p-accent); outline-offset: 2px;
}
.p-live:not(:empty) {
  position: fixed; z-index: 110; right: 20px; bottom: 20px; max-width: calc(100vw - 40px); box-sizing: border-box;
  font: 14.5px/1.5 var(--p-font); color: var(--p-text); background: var(--p-bg); border: 1px solid var(--p-accent);
  border-radius: 10px; padding: 12px 16px; box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
}
.p-live button {
  font: 600 14px/1.4 var(--p-font); color: var(--p-on-accent); background: var(--p-accent); cursor: pointer;
  border: 0; border-radius: 8px; padding: 7px 12px; margin-left: 12px;
}
.p-skip { position: absolute; left: -9999px; }
.p-skip:focus { left: 12px; top: 8px; z-index: 100; background: var(--p-bg); }
@media (max-width: 1240px) {
  .p-bar { position: static; flex-wrap: wrap; padding: 8px 16px; }
  .p-bar nav { order: 3; flex-basis: 100%; }
  .p-bar .p-brand { flex: 1 1 auto; }
}
@media (max-width: 480px) {
  .p-bar { padding: 8px 12px; }
  .p-bar .p-brand { flex-basis: 100%; max-width: 100%; white-space: normal; }
  .p-bar nav a { padding: 5px 7px; }
  .p-tools { flex: 1 1 100%; flex-wrap: wrap; padding: 0 7px; }
  .p-releases { flex: 1 1 100%; order: 1; }
  .p-releases summary { white-space: normal; }
  .p-releases ul { right: auto; left: 0; }
  .p-tools form { flex: 1 1 0; min-width: 0; }
  .p-tools input { width: 100%; }
}
@media print { .p-bar { display: none; } }
`;

/** Pages that are all ours: one column of text. */
export const pageStyle = `
body { margin: 0; font: 16px/1.65 var(--p-font); color: var(--p-text); background: var(--p-bg); overflow-wrap: break-word; }
.p-page { max-width: 960px; margin: 0 auto; padding: 40px 24px 80px; }
.p-page.p-wide { max-width: 1160px; }
.p-page.p-with-contents { max-width: 1240px; display: grid; grid-template: auto 1fr / 232px minmax(0, 1fr); gap: 0 48px; }
.p-with-contents > .p-contents { grid-area: 1 / 1 / span 2; }
.p-with-contents > :is(.p-head, .p-body) { grid-column: 2; }
.p-page :focus:not(:focus-visible) { outline: none; }
.p-page h1 { font-size: 32px; line-height: 1.25; margin: 0 0 12px; letter-spacing: -0.01em; }
.p-page h2 { font-size: 22px; line-height: 1.35; margin: 48px 0 12px; }
.p-page h3 { font-size: 17px; line-height: 1.4; margin: 28px 0 8px; }
.p-page p, .p-page ul, .p-page ol { margin: 0 0 14px; }
.p-page li { margin: 4px 0; }
.p-page a { color: var(--p-accent); text-underline-offset: 3px; }
.p-page .p-lead { font-size: 18px; color: var(--p-quiet); margin-bottom: 28px; max-width: 46em; }
.p-body > h2:first-child { margin-top: 12px; }
.p-wide .p-lead { margin-bottom: 8px; }
.p-page .p-quiet { color: var(--p-quiet); }
.p-text, .p-document > :is(p, ul, ol) { max-width: 46em; }
.p-count { color: var(--p-quiet); font-weight: 400; font-size: 0.8em; }
.p-note { border-left: 3px solid var(--p-accent); padding-left: 14px; color: var(--p-quiet); }
.p-page code { font: 0.9em/1.5 var(--p-mono); background: var(--p-surface); border-radius: 5px; padding: 1px 5px; }
.p-page a code { padding: 0; background: none; }
.p-page pre { font: 13px/1.6 var(--p-mono); margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.p-page pre code { font: inherit; background: none; padding: 0; }
.p-page :is(.p-code, .p-document pre, .p-text pre) {
  background: var(--p-surface); border: 1px solid var(--p-line); border-radius: 10px; margin: 0 0 16px; padding: 12px 16px;
}
.p-code button {
  float: right; margin: -5px -9px 0 10px; font: 600 12.5px/1.4 var(--p-font); color: var(--p-quiet); cursor: pointer;
  background: var(--p-bg); border: 1px solid var(--p-line); border-radius: 6px; padding: 4px 9px;
}
.p-code button:is(:hover, :focus-visible) { color: var(--p-accent); border-color: var(--p-accent); }
.p-contents { font-size: 14.5px; line-height: 1.45; position: sticky; top: 56px; align-self: start; max-height: calc(100vh - 56px); overflow-y: auto; box-sizing: border-box; padding: 4px 8px 24px 0; }
.p-page .p-contents h2 { font-size: 14.5px; margin: 0 0 8px; }
.p-page .p-contents h3 { font-size: 13px; color: var(--p-quiet); margin: 16px 0 4px; }
.p-page .p-contents ul { list-style: none; padding: 0; margin: 0; }
.p-page .p-contents li { margin: 0; }
.p-page .p-contents a { display: block; color: var(--p-text); text-decoration: none; padding: 4px 0; }
.p-page .p-contents a:hover { color: var(--p-accent); text-decoration: underline; }
.p-page section.p-card { border: 1px solid var(--p-line); border-radius: 12px; padding: 20px 22px; margin: 0 0 18px; }
.p-page section.p-card > :is(h2, h3) { margin-top: 0; }
.p-page section.p-card :is(p, dl, ul, ol, .p-code, .p-halves):last-child { margin-bottom: 0; }
.p-beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 340px); gap: 0 32px; }
.p-halves { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 20px; margin-bottom: 14px; }
:is(.p-beside, .p-halves) .p-quiet, .p-card > .p-quiet { font-size: 14.5px; margin-bottom: 8px; }
.p-page summary { cursor: pointer; width: max-content; font-size: 14.5px; color: var(--p-quiet); border-radius: 4px; }
.p-page details[open] > summary { margin-bottom: 8px; }
.p-page :target { scroll-margin-top: 76px; }
.p-page section.p-card:target { border-color: var(--p-accent); box-shadow: 0 0 0 1px var(--p-accent); }
.p-guides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 22px; align-items: start; margin: 28px 0 0; }
.p-guides > section.p-card { margin: 0; }
.p-guides ol { list-style: none; padding: 0; counter-reset: step; }
.p-guides li { counter-increment: step; position: relative; padding-left: 36px; margin: 0 0 18px; }
.p-guides li::before {
  content: counter(step); position: absolute; left: 0; top: 1px; width: 24px; height: 24px; border-radius: 50%;
  font: 600 13px/24px var(--p-font); text-align: center; color: var(--p-accent); background: var(--p-accent-soft);
}
.p-guides .p-code { margin: 8px 0 0; }
.p-page .p-operations { list-style: none; padding: 0; border-top: 1px solid var(--p-line); }
.p-operations li { display: flex; flex-wrap: wrap; gap: 2px 16px; justify-content: space-between; border-bottom: 1px solid var(--p-line); padding: 9px 0; margin: 0; }
.p-operations code { color: var(--p-quiet); background: none; overflow-wrap: anywhere; }
.p-page .p-tag-line { display: inline-block; margin: 0 24px 8px 0; }
.p-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr)); gap: 18px; margin: 24px 0; }
.p-cards > section.p-card { margin: 0; padding: 16px 20px; }
.p-tag {
  display: inline-block; font: 600 13px/1.5 var(--p-font); border-radius: 999px; padding: 1px 10px; margin-right: 6px;
  background: var(--p-surface); color: var(--p-quiet); border: 1px solid var(--p-line);
}
.p-tag.p-good { color: var(--p-good); background: var(--p-good-soft); border-color: transparent; }
.p-tag.p-bad { color: var(--p-bad); background: var(--p-bad-soft); border-color: transparent; }
.p-page dl { display: grid; grid-template-columns: minmax(110px, max-content) 1fr; gap: 6px 18px; margin: 0 0 14px; }
.p-page dt { color: var(--p-quiet); }
.p-page dd { margin: 0; min-width: 0; }
.p-page dd > :last-child { margin-bottom: 0; }
.p-page table { border-collapse: collapse; width: 100%; font-size: 15px; }
.p-page th, .p-page td { text-align: left; vertical-align: top; padding: 9px 14px 9px 0; border-bottom: 1px solid var(--p-line); }
.p-page th { font-weight: 600; }
.p-page input[type="search"] {
  width: 100%; box-sizing: border-box; font: 17px/1.5 var(--p-font); color: var(--p-text); background: var(--p-field);
  border: 1px solid var(--p-field-line); border-radius: 10px; padding: 10px 14px; margin: 0 0 12px;
}
.p-page .p-results { list-style: none; padding: 0; }
.p-results li { border-bottom: 1px solid var(--p-line); padding: 12px 0; margin: 0; }
.p-results a { font-weight: 600; margin-right: 4px; }
.p-page .p-results p {
  margin: 2px 0 0; color: var(--p-quiet); font-size: 15px;
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden;
}
@media (max-width: 1000px) {
  .p-page.p-with-contents { display: block; max-width: 860px; }
  .p-contents { position: static; max-height: 40vh; border: 1px solid var(--p-line); border-radius: 12px; padding: 14px 18px; margin: 0 0 32px; }
  .p-guides, .p-beside { grid-template-columns: minmax(0, 1fr); }
  .p-beside > :first-child { margin-bottom: 14px; }
}
@media (max-width: 600px) {
  .p-page { padding: 24px 16px 60px; }
  .p-page h1 { font-size: 26px; }
  .p-page dl { grid-template-columns: 1fr; gap: 0; }
  .p-page dd { margin-bottom: 10px; }
  .p-page section.p-card { padding: 16px; }
  .p-halves { grid-template-columns: minmax(0, 1fr); }
  .p-guides li { padding-left: 0; }
  .p-guides li::before { position: static; display: inline-block; margin-right: 8px; }
  .p-page :is(.p-code, .p-document pre, .p-text pre) { padding: 12px; }
}
@media print { .p-page { max-width: none; } .p-contents { display: none; } }
@media (max-width: 700px) {
  .p-text :is(table, tbody, tr, th, td) { display: block; width: auto; }
  .p-text thead { display: none; }
  .p-text :is(th, td) { border: 0; padding: 2px 0; overflow-wrap: anywhere; }
  .p-text tr { border-bottom: 1px solid var(--p-line); padding: 8px 0; }
}
`;
