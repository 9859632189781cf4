import { type Html, html } from "./html.ts";

/** A text of the interface: English, Korean. */
export type PageText = readonly [english: string, korean: string];

/** The words of the pages around the contract's own texts. */
export const pageTexts = {
  skip: ["Skip to the content", "본문으로 건너뛰기"],
  start: ["Start here", "시작하기"],
  reference: ["Reference", "API 레퍼런스"],
  codes: ["Result codes", "결과 코드"],
  headers: ["Headers", "헤더"],
  testData: ["Test data", "테스트 데이터"],
  decisions: ["Decisions", "결정 기록"],
  changelog: ["Changelog", "변경 이력"],
  downloads: ["Downloads", "내려받기"],
  search: ["Search", "검색"],
} as const satisfies Readonly<Record<string, PageText>>;

/** A text in both languages; the page's style shows the one that the reader chose, English where no script runs. */
export function bilingual([english, korean]: PageText): Html {
  return html`<span class="p-en" lang="en">${english}</span><span class="p-ko" lang="ko">${korean}</span>`;
}
