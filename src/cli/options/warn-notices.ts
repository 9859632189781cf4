import { type Notice, noticeText } from "../../reader/notice.ts";
import type { CommandIo } from "../command.ts";

/** More than anybody reads at once; the rest is counted. */
const mostShown = 20;

/** Says on stderr what of a contract is not read, so that nothing of it is left out in silence. */
export function warnNotices(notices: readonly Notice[], io: Pick<CommandIo, "err">): void {
  const shown = notices.slice(0, mostShown).map((notice) => `${noticeText(notice)}\n`);
  const rest = notices.length - shown.length;
  const more = rest === 0 ? "" : `and ${rest} more ${rest === 1 ? "member that is" : "members that are"} not read\n`;
  if (shown.length > 0) io.err(shown.join("") + more);
}
