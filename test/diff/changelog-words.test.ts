import { expect, test } from "vitest";
import { changelogInKorean, renderSection } from "../../src/diff/changelog/render-changelog.ts";

test("in Korean, the lines that the changelog always has are translated, and what people wrote is not", () => {
  const entry = { id: "one", summary: "The first release. Unreleased, and ### Breaks." };
  const section = renderSection({ heading: "Unreleased", entries: [entry as never] });
  expect(changelogInKorean(`# Changelog\n\n${section}\n## 1.0.0 (2026-01-01)\n\n### Breaks\n`)).toBe(
    "# Changelog\n\n## 출시 전\n\n첫 출시입니다.\n\n- The first release. Unreleased, and ### Breaks.\n\n## 1.0.0 (2026-01-01)\n\n### 호환되지 않는 변경\n",
  );
});
