import type { ContractModel } from "../../contract/model/contract-model.ts";

/** File and line of a pointer, or the pointer itself. */
export function locationText(model: ContractModel, pointer: string): string {
  const location = model.locate(pointer);
  return location === undefined ? `#${pointer}` : `${location.file}:${location.line}`;
}
