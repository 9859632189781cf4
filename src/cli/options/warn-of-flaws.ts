import type { ContractFlaw } from "../../contract/model/contract-flaw.ts";

/** A contract can have a flaw in each of a thousand schemas; `plate lint` names them all. */
const mostNamed = 30;

/** Says on stderr what of a contract is left out, once each, with file, line and column; `side` says of which contract. */
export function warnOfFlaws(flaws: readonly ContractFlaw[], err: (text: string) => void, side = ""): void {
  const lines = flaws.filter(({ isHarmless }) => !isHarmless).map((flaw) => `warning: ${side}${flawText(flaw)}\n`);
  const more = lines.length - mostNamed;
  const rest = more > 0 ? [`warning: ${side}and ${more} more; plate lint names them all\n`] : [];
  if (lines.length > 0) err([...lines.slice(0, mostNamed), ...rest].join(""));
}

function flawText({ place, pointer, what, outcome }: ContractFlaw): string {
  const where = place === undefined ? pointer : `${place.file}:${place.line}:${place.column}`;
  return `${where} ${what}: ${outcome}`;
}
