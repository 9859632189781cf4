/**
 * Makes the pictures of the README anew: what `npm start -- --once` prints, as an animated terminal, and the reference of an
 * operation. They are made by hand when what they show has changed: `node test/usage/pictures/draw-pictures.ts`.
 */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { promisify } from "node:util";
import { buildSite, limitUpdate, limitUpdatePage } from "../../browser/docs-site.ts";
import { launchBrowser } from "../../browser/launch.ts";

const lineHeight = 19;
const secondsPerLine = 0.12;
/** Of the lines that name one written file each, so many are kept. */
const mostFileLines = 2;

const here = (name: string): URL => new URL(name, import.meta.url);

const { stdout } = await promisify(execFile)(process.execPath, ["src/cli/main.ts", "start", "--once"], {
  env: { ...process.env, NO_COLOR: "1" },
});
writeFileSync(here("terminal.svg"), drawTerminal(shortened(stdout.replaceAll(homedir(), "~"))));
await drawReference();

/** The lines of a run, those on single files but for the first ones left out, and said so. */
function shortened(output: string): readonly string[] {
  const lines = output.trimEnd().split("\n");
  const files = lines.filter((line) => line.startsWith("wrote "));
  const dropped = new Set(files.slice(mostFileLines));
  const last = files[mostFileLines - 1];
  return lines
    .filter((line) => !dropped.has(line))
    .flatMap((line) => (line === last && dropped.size > 0 ? [line, `… ${dropped.size} lines more`] : [line]));
}

/** Lines that appear one after the other and stay; at once for readers who want no motion. */
function drawTerminal(lines: readonly string[]): string {
  const shown = ["$ npm start -- --once", ...lines];
  const height = shown.length * lineHeight + 56;
  const texts = shown.map((line, index) => {
    const place = `x="20" y="${50 + index * lineHeight}" style="animation-delay:${(index * secondsPerLine).toFixed(2)}s"`;
    return `<text ${place} class="${classOf(line)}">${escapeXml(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" role="img" aria-label="What npm start prints">
<style>
text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#d7dae0;white-space:pre;animation:show .01s both}
.step{fill:#8db8ff;font-weight:700}.good{fill:#7ad9a2}.typed{fill:#fff}
@keyframes show{from{opacity:0}to{opacity:1}}
@media (prefers-reduced-motion:reduce){text{animation:none}}
</style>
<rect width="760" height="${height}" rx="10" fill="#16181d"/>
<circle cx="22" cy="20" r="6" fill="#ff5f57"/><circle cx="42" cy="20" r="6" fill="#febc2e"/><circle cx="62" cy="20" r="6" fill="#28c840"/>
${texts.join("\n")}
</svg>
`;
}

function classOf(line: string): string {
  if (line.startsWith("$ ")) return "typed";
  if (/^\d\/\d /.test(line)) return "step";
  return /conforms|passed|Success|up to date/.test(line) ? "good" : "line";
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

async function drawReference(): Promise<void> {
  await using site = await buildSite();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
  page.setDefaultTimeout(120_000);
  await page.goto(await limitUpdatePage(site));
  await page.locator(limitUpdate).waitFor();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: here("reference.png").pathname });
  await browser.close();
}
