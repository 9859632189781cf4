import type { ContractModel } from "../../contract/model/contract-model.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import { isParsedMethod } from "../../listen/unknown-method.ts";
import { noticeText } from "../../reader/notice.ts";
import type { CommandIo } from "../command.ts";

/** Says on stderr which operations no server on Node.js can be asked for: neither mock nor proxy, nor a target that runs on it. */
export function warnMethods({ operations, locate }: ContractModel, io: Pick<CommandIo, "err">): void {
  for (const { id, method, pointer } of operations) {
    const written = wireMethod(method);
    const location = locate(pointer);
    if (isParsedMethod(written) || location === undefined) continue;
    const message = `the HTTP parser of Node.js knows no method ${written}: plate mock, plate proxy and every other server on Node.js refuse ${id} with 400, before any program sees it`;
    io.err(`${noticeText({ location, message })}\n`);
  }
}
