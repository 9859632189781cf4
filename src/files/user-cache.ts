import { homedir } from "node:os";
import { join } from "node:path";

/**
 * A folder for what a command keeps between runs on this machine, outside of every project: where each system keeps such things.
 * Throws for a user without a home, such as a number without a name in a container.
 */
export function userCacheFolder(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = env;
  if (process.platform === "win32" && LOCALAPPDATA) return join(LOCALAPPDATA, "plate", name);
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, "plate", name);
  return join(homedir(), process.platform === "darwin" ? join("Library", "Caches") : ".cache", "plate", name);
}
