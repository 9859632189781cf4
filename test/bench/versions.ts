import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** The version of a package that is installed with the product; of the product itself without a name. */
export function installedVersion(name?: string): string {
  const manifest = name === undefined ? "package.json" : join("node_modules", name, "package.json");
  return (JSON.parse(readFileSync(join(root, manifest), "utf8")) as { readonly version: string }).version;
}

/** What the measurements were made on and how busy it was (load average of a minute), and nothing that names the machine. */
export function machineText(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const system = `${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim() ?? "?"}, ${memory} GB`;
  return `Node ${process.versions.node}, ${system}, load ${loadavg()[0]?.toFixed(0)}`;
}
