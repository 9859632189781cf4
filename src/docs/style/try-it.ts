/** The Try It panel. It is in Redoc's page, so every rule is below `.try-it`. */
export const tryItStyle = `
.try-it {
  font: 14px/1.5 var(--p-font); color: var(--p-text); background: var(--p-surface);
  border: 1px solid var(--p-line); border-radius: 12px; padding: 20px; margin: 0 0 24px; overflow-wrap: anywhere;
}
.try-it h3, .try-it h4 { font: 600 16px/1.4 var(--p-font); color: var(--p-text); margin: 0 0 12px; }
.try-it p { margin: 4px 0; }
.try-it code { font: 500 12.5px/1.5 var(--p-mono); background: none; color: inherit; border: 0; padding: 0; }
.try-it label { display: block; font-weight: 600; margin-bottom: 4px; }
.try-it-field { margin: 0 0 16px; }
.try-it-own { margin-top: 8px; }
.try-it-own[hidden] { display: none; }
.try-it-note, .try-it-quiet, .try-it-count { font-weight: 400; font-size: 13px; color: var(--p-quiet); }
.try-it select, .try-it input, .try-it textarea {
  width: 100%; box-sizing: border-box; font: 14px/1.5 var(--p-font); color: var(--p-text); background: var(--p-field);
  border: 1px solid var(--p-field-line); border-radius: 8px; padding: 8px 10px; margin: 0; min-height: 40px;
}
.try-it input, .try-it textarea { font-family: var(--p-mono); font-size: 13px; }
.try-it ::placeholder { color: var(--p-quiet); opacity: 1; }
.try-it textarea { resize: vertical; tab-size: 2; }
.try-it :is(select, input, textarea, button, summary, pre):focus-visible { outline: 2px solid var(--p-accent); outline-offset: 2px; }
.try-it-group { border: 1px solid var(--p-line); border-radius: 8px; margin: 0 0 16px; background: var(--p-bg); }
.try-it-group summary { cursor: pointer; padding: 10px 12px; font-weight: 600; border-radius: 8px; }
.try-it-group > :not(summary) { margin: 0 12px 12px; }
.try-it-parameter label { font-weight: 400; }
.try-it-parameter p { font-size: 13px; }
.try-it-parameter p:empty { display: none; }
.try-it .try-it-json { display: block; field-sizing: content; }
.try-it [aria-invalid="true"] { border-color: var(--p-bad); }
.try-it-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 0 0 20px; }
.try-it-copy { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin-left: auto; }
.try-it :is(.try-it-copy button, .try-it-small) { padding-inline: 9px; font-size: 13px; }
.try-it button {
  font: 600 14px/1.4 var(--p-font); color: var(--p-text); background: var(--p-bg); cursor: pointer;
  border: 1px solid var(--p-field-line); border-radius: 8px; padding: 8px 14px; min-height: 40px;
}
.try-it button:hover:not([aria-disabled="true"]) { border-color: var(--p-accent); color: var(--p-accent); }
.try-it button[aria-disabled="true"] { cursor: default; color: var(--p-quiet); border-color: var(--p-line); }
.try-it .try-it-send { background: var(--p-accent); border-color: var(--p-accent); color: var(--p-on-accent); padding-inline: 22px; }
.try-it .try-it-send:hover:not([aria-disabled="true"]) { color: var(--p-on-accent); filter: brightness(1.08); }
.try-it .try-it-send[aria-disabled="true"] { background: var(--p-surface); border-color: var(--p-line); color: var(--p-quiet); }
.try-it-response { border-top: 1px solid var(--p-line); padding-top: 16px; }
.try-it :is(.try-it-line, .try-it-past) { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
.try-it-good, .try-it-bad, .try-it-response .try-it-code { padding: 2px 10px; border-radius: 999px; }
.try-it-good { color: var(--p-good); background: var(--p-good-soft); }
.try-it-bad { color: var(--p-bad); background: var(--p-bad-soft); }
.try-it-response .try-it-code { border: 1px solid var(--p-line); background: var(--p-bg); font-weight: 600; }
.try-it-conforms { color: var(--p-good); }
.try-it-problem { color: var(--p-bad); }
.try-it ol { list-style: none; padding: 0; }
.try-it .try-it-past { margin: 0 0 8px; }
.try-it .try-it-past .try-it-small { margin: 0; }
.try-it ul { margin: 4px 0; padding-left: 20px; }
.try-it .try-it-small { margin: 0 0 12px; min-height: 32px; padding-block: 4px; }
.try-it-text {
  font: 13px/1.6 var(--p-mono); color: var(--p-text); background: var(--p-field); border: 1px solid var(--p-line);
  border-radius: 8px; padding: 12px; margin: 12px 0; max-height: 420px; overflow: auto; white-space: pre-wrap;
}
.try-it .json-name { color: var(--p-json-name); }
.try-it .json-text { color: var(--p-json-text); }
.try-it .json-value { color: var(--p-json-value); }
.try-it table { border-collapse: collapse; width: calc(100% - 24px); font: 12.5px/1.5 var(--p-mono); }
.try-it th, .try-it td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; font-weight: 400; border: 0; }
.try-it th { color: var(--p-quiet); width: 40%; }
@media (max-width: 480px) {
  .try-it { padding: 14px; }
  .try-it-copy { margin-left: 0; }
}
`;
