import { valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import { escapeHtml } from "../html.ts";
import { markdownText } from "../markdown.ts";
import { operationTitle } from "../pages/operation-sections.ts";

/** What a contract is for in a sentence or two, as plain text of at most 200 characters; empty where it does not say. */
export function contractSummary({ document }: ContractModel): string {
  const summary = valueAt(document, "/info/summary");
  const description = valueAt(document, "/info/description");
  const text = [summary, description].find((each) => typeof each === "string" && each.trim() !== "");
  return shortened(markdownText(typeof text === "string" ? text : ""));
}

/** A text cut at a blank, so that it has at most 200 characters. */
export function shortened(text: string): string {
  if (text.length <= 200) return text;
  const cut = text.slice(0, 199);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 100)).trimEnd()}…`;
}

/** The file `llms.txt`: what the site holds, for programs that read it, as llmstxt.org proposes. */
export function llmsText(model: ContractModel, files: ReadonlyMap<OperationModel, string>): string {
  const summary = contractSummary(model);
  const operations = [...files].map(
    ([operation, file]) =>
      `- [${inBrackets(operationTitle(operation))}](${file}.md): ${wireMethod(operation.method)} ${operation.path}`,
  );
  return [
    `# ${markdownText(model.title)} ${model.version}`,
    ...(summary === "" ? [] : ["", `> ${summary}`]),
    "",
    "## Operations",
    "",
    ...operations,
    "",
    "## Contract",
    "",
    "- [openapi.json](openapi.json): all of it, OpenAPI as JSON; integers have all their digits",
    "- [openapi.yaml](openapi.yaml): the same as YAML",
    "",
  ].join("\n");
}

function inBrackets(text: string): string {
  return markdownText(text).replaceAll(/[[\]\\]/g, "\\$&");
}

/** The file `sitemap.xml` of pages at absolute addresses. sitemaps.org, protocol 0.9. */
export function sitemapText(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<url><loc>${escapeHtml(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
}
