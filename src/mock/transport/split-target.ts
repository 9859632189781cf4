/** The parts of a request target, not decoded. */
export interface Target {
  readonly path: string;
  /** Without its `?`; empty where there is none. */
  readonly query: string;
}

/** Splits a request target in origin form or absolute form (RFC 9112, section 3.2). */
export function splitTarget(target: string): Target {
  const local = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?#]*/i, "");
  const [beforeFragment = ""] = local.split("#", 1);
  const mark = beforeFragment.indexOf("?");
  const path = mark === -1 ? beforeFragment : beforeFragment.slice(0, mark);
  return { path: path === "" ? "/" : path, query: mark === -1 ? "" : beforeFragment.slice(mark + 1) };
}
