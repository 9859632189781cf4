import { lintRules, replacedRules } from "./rules.ts";
import { typeExtension } from "./type-extension.ts";

const pluginName = "plate";

/** Our rules as a plugin of Redocly; its configuration `plate/contract` turns them on and the rules that they replace off. */
function platePlugin() {
  const switchedOff = replacedRules.map((id) => [id, "off"]);
  const switchedOn = lintRules.map(({ id, severity }) => [
    `${pluginName}/${id}`,
    severity === "warning" ? "warn" : "error",
  ]);
  return {
    id: pluginName,
    typeExtension,
    rules: { oas3: Object.fromEntries(lintRules.map(({ id, visit }) => [id, visit])) },
    configs: { contract: { rules: Object.fromEntries([...switchedOff, ...switchedOn]) } },
  };
}

// biome-ignore lint/style/noDefaultExport: Redocly takes a plugin from a module's default export only.
export default platePlugin;
