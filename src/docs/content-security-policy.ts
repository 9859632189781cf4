import { createHash } from "node:crypto";

/** What a page may do; everything else is forbidden to it. */
export interface PagePermissions {
  /** The exact texts of its script elements. */
  readonly scripts: readonly string[];
  /** Whether it may load script files of its own site. */
  readonly ownScripts?: boolean;
  /** The exact texts of its style elements; `any` where a library writes styles at run time. */
  readonly styles: readonly string[] | "any";
  /** Sources that it may send requests to, as the policy writes them. */
  readonly connect?: readonly string[];
  /** Whether it may show pages of its own site in frames. */
  readonly framesOwnPages?: boolean;
}

/** The policy of one page, for its meta element. Content Security Policy Level 3, section 2.3. */
export function writePolicy({
  scripts,
  ownScripts = false,
  styles,
  connect = [],
  framesOwnPages = false,
}: PagePermissions): string {
  const directives: readonly (readonly [name: string, sources: readonly string[]])[] = [
    ["default-src", ["'none'"]],
    ["script-src", [...(ownScripts ? ["'self'"] : []), ...scripts.map(hashSource)]],
    ["style-src", styles === "any" ? ["'unsafe-inline'"] : styles.map(hashSource)],
    ["img-src", ["data:"]],
    ["font-src", ["data:"]],
    ["connect-src", connect],
    ["frame-src", framesOwnPages ? ["'self'"] : []],
    ["form-action", ["'self'"]],
    ["base-uri", ["'none'"]],
  ];
  return directives.map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(" ") : "'none'"}`).join("; ");
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Loopback servers of any port: where a reader's own server or mock runs. */
const loopbackSources = ["http://127.0.0.1:*", "http://localhost:*"];

/**
 * A source that is one host: in a policy, `https://*` would be every host, and `'`, `;` or a blank another directive
 * (Content Security Policy Level 3, section 2.3.1).
 */
const oneHost = /^https?:\/\/(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d+)?$/;

/** The sources of these servers and of every loopback server, each once; a server whose address is no single host is left out. */
export function serverSources(urls: readonly string[]): readonly string[] {
  const origins = urls.flatMap((url) => URL.parse(url)?.origin ?? []).filter((origin) => oneHost.test(origin));
  return [...new Set([...origins, ...loopbackSources])];
}
