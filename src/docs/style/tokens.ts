const light = `
  color-scheme: light;
  --p-bg: #ffffff;
  --p-surface: #f6f7f9;
  --p-field: #ffffff;
  --p-line: #d8dce3;
  --p-field-line: #8a93a3;
  --p-text: #1b1f27;
  --p-quiet: #545d6d;
  --p-accent: #0b57c2;
  --p-accent-soft: #e8f0fd;
  --p-on-accent: #ffffff;
  --p-good: #0b6b3a;
  --p-good-soft: #e6f4ec;
  --p-bad: #b3261e;
  --p-bad-soft: #fcebea;
  --p-json-name: #0b57c2;
  --p-json-text: #8a2f6b;
  --p-json-value: #0b6b3a;`;

const dark = `
  color-scheme: dark;
  --p-bg: #16181d;
  --p-surface: #1f2229;
  --p-field: #14161a;
  --p-line: #363b46;
  --p-field-line: #6f7889;
  --p-text: #e9ebf0;
  --p-quiet: #a9b1bf;
  --p-accent: #8db8ff;
  --p-accent-soft: #1f2d45;
  --p-on-accent: #10203a;
  --p-good: #7ad9a2;
  --p-good-soft: #17301f;
  --p-bad: #ff9d94;
  --p-bad-soft: #3a1f1d;
  --p-json-name: #8db8ff;
  --p-json-text: #f0a3d3;
  --p-json-value: #7ad9a2;`;

/**
 * Colours and type of every page. The classes `light` and `dark` on the root are the reader's choice (Redoc sets the same ones);
 * without them the system's setting decides, also where no script runs. Paper is always light.
 */
export const tokens = `
:root {${light}
  --p-font: system-ui, -apple-system, "Segoe UI", "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif;
  --p-mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root:not(.light) {${dark}
  }
}
:root.dark {${dark}
}
@media print {
  :root:root:root {${light}
  }
}
html[data-language="ko"] .p-en, html:not([data-language="ko"]) .p-ko { display: none; }
.p-ko { word-break: keep-all; }
.p-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
