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
.p-bar nav { flex: 1 1 auto; min-width: 0; }
.p-bar nav ul { display: flex; flex-wrap: wrap; gap: 0 2px; list-style: none; margin: 0; padding: 0; }
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
.p-tools button[hidden] { display: none; }
.p-bar :is(a, input, button):focus-visible, .p-page :is(a, input, button, summary, pre, [tabindex]):focus-visible {
  outline: 2px solid var(--p-accent); outline-offset: 2px;
}
.p-skip { position: absolute; left: -9999px; }
.p-skip:focus { left: 12px; top: 8px; z-index: 100; background: var(--p-bg); }
@media (max-width: 1240px) {
  .p-bar { position: static; flex-wrap: wrap; padding: 8px 16px; }
  .p-bar nav { order: 3; flex-basis: 100%; }
  .p-bar .p-brand { flex: 1 1 auto; }
}
@media (max-width: 480px) {
  .p-bar .p-brand { flex-basis: 100%; max-width: 100%; white-space: normal; }
  .p-tools { flex: 1 1 100%; }
  .p-tools form { flex: 1 1 0; min-width: 0; }
  .p-tools input { width: 100%; }
}
@media print { .p-bar { display: none; } }
`;

/** Pages that are all ours: one column of text. */
export const pageStyle = `
body { margin: 0; font: 16px/1.65 var(--p-font); color: var(--p-text); background: var(--p-bg); overflow-wrap: break-word; }
.p-page { max-width: 860px; margin: 0 auto; padding: 40px 20px 80px; }
.p-page.p-wide { max-width: 1080px; }
.p-page h1 { font-size: 32px; line-height: 1.25; margin: 0 0 12px; letter-spacing: -0.01em; }
.p-page h2 { font-size: 22px; line-height: 1.35; margin: 48px 0 12px; }
.p-page h3 { font-size: 17px; line-height: 1.4; margin: 28px 0 8px; }
.p-page p, .p-page ul, .p-page ol { margin: 0 0 14px; }
.p-page li { margin: 4px 0; }
.p-page a { color: var(--p-accent); text-underline-offset: 3px; }
.p-page .p-lead { font-size: 18px; color: var(--p-quiet); margin-bottom: 28px; }
.p-page .p-quiet { color: var(--p-quiet); }
.p-page code { font: 0.9em/1.5 var(--p-mono); background: var(--p-surface); border-radius: 5px; padding: 1px 5px; }
.p-page pre {
  font: 13.5px/1.6 var(--p-mono); background: var(--p-surface); border: 1px solid var(--p-line); border-radius: 10px;
  padding: 14px 16px; margin: 0 0 16px; overflow: auto;
}
.p-code { position: relative; }
.p-code button {
  position: absolute; top: 8px; right: 8px; font: 600 12.5px/1.4 var(--p-font); color: var(--p-quiet); cursor: pointer;
  background: var(--p-bg); border: 1px solid var(--p-line); border-radius: 6px; padding: 4px 9px;
}
.p-code button:is(:hover, :focus-visible) { color: var(--p-accent); border-color: var(--p-accent); }
.p-page pre code { font: inherit; background: none; padding: 0; }
.p-page section.p-card { border: 1px solid var(--p-line); border-radius: 12px; padding: 20px 22px; margin: 0 0 18px; }
.p-page section.p-card > :is(h2, h3) { margin-top: 0; }
.p-page section.p-card > :last-child { margin-bottom: 0; }
.p-page :target { scroll-margin-top: 76px; }
.p-cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 18px; margin: 24px 0; }
.p-cards > section.p-card { margin: 0; }
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
.p-scroll { overflow-x: auto; margin: 0 0 16px; }
.p-page table { border-collapse: collapse; width: 100%; font-size: 15px; }
.p-page th, .p-page td { text-align: left; vertical-align: top; padding: 9px 14px 9px 0; border-bottom: 1px solid var(--p-line); }
.p-page th { font-weight: 600; }
.p-page input[type="search"] {
  width: 100%; box-sizing: border-box; font: 17px/1.5 var(--p-font); color: var(--p-text); background: var(--p-field);
  border: 1px solid var(--p-field-line); border-radius: 10px; padding: 10px 14px; margin: 0 0 12px;
}
.p-results { list-style: none; padding: 0; }
.p-results li { border-bottom: 1px solid var(--p-line); padding: 12px 0; margin: 0; }
.p-results a { font-weight: 600; }
.p-results p { margin: 2px 0 0; color: var(--p-quiet); font-size: 15px; }
.p-foot { max-width: 860px; margin: 0 auto; padding: 0 20px 40px; color: var(--p-quiet); font-size: 14px; }
@media (max-width: 600px) {
  .p-page { padding-top: 24px; }
  .p-page h1 { font-size: 26px; }
  .p-page dl { grid-template-columns: 1fr; gap: 0; }
  .p-page dd { margin-bottom: 10px; }
  .p-page section.p-card { padding: 16px; }
}
@media print { .p-page { max-width: none; } }
`;
