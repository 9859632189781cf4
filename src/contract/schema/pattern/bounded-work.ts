import type { AST } from "@eslint-community/regexpp";

/** From one place of a text, a pattern with less work than this is matched at once, whatever the text is. */
const mostWork = 20_000;

/** How many places of a text a pattern is tried at does not matter where it has less work than this. */
const mostWorkAnywhere = 500;

/**
 * Whether the steps that a backtracking engine can take for a pattern are few, all of its ways counted: nothing repeats without
 * a limit, and the repetitions and alternatives that there are multiply to little. Back references are allowed for that reason.
 */
export function hasBoundedWork(pattern: AST.Pattern, isAnchored: boolean): boolean {
  return ofAlternatives(pattern.alternatives).steps <= (isAnchored ? mostWork : mostWorkAnywhere);
}

/** Of a part, tried once: the steps taken in all of its ways, and how many ways to match there are. */
interface Work {
  readonly steps: number;
  readonly ways: number;
}

const endless: Work = { steps: Number.POSITIVE_INFINITY, ways: Number.POSITIVE_INFINITY };

function ofAlternatives(alternatives: readonly AST.Alternative[]): Work {
  const works = alternatives.map(({ elements }) => elements.map(ofElement).reduce(inSequence, { steps: 1, ways: 1 }));
  return works.reduce((sum, { steps, ways }) => ({ steps: sum.steps + steps, ways: sum.ways + ways }));
}

/** What comes second is tried once for each way of the first. */
function inSequence(first: Work, second: Work): Work {
  return { steps: first.steps + first.ways * second.steps, ways: first.ways * second.ways };
}

function ofElement(element: AST.Element): Work {
  switch (element.type) {
    case "Group":
      return element.modifiers === null ? ofAlternatives(element.alternatives) : endless;
    case "CapturingGroup":
      return ofAlternatives(element.alternatives);
    case "Quantifier":
      return ofRepeated(element);
    case "Assertion":
      return "alternatives" in element
        ? { steps: ofAlternatives(element.alternatives).steps, ways: 1 }
        : { steps: 1, ways: 1 };
    default:
      return { steps: 1, ways: 1 };
  }
}

function ofRepeated({ element, min, max }: AST.Quantifier): Work {
  if (max > mostWork) return endless;
  const once = ofElement(element);
  let work: Work = { steps: 1, ways: min === 0 ? 1 : 0 };
  let so: Work = { steps: 1, ways: 1 };
  for (let count = 1; count <= max && work.steps <= mostWork; count += 1) {
    so = inSequence(so, once);
    work = { steps: so.steps, ways: work.ways + (count >= min ? so.ways : 0) };
  }
  return work;
}
