import type { AST } from "@eslint-community/regexpp";

/** A set of code points as ranges, each with its first and last member, in order and apart from each other. */
export type CodePoints = readonly (readonly [first: number, last: number])[];

const largest = 0x10ffff;

/** Every code point: what stands for a set that is not worked out. */
export const allCodePoints: CodePoints = [[0, largest]];

const digits: CodePoints = [[0x30, 0x39]];
const words: CodePoints = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
/** White space and line terminators: ECMA-262, CharacterClassEscape `\s`. */
const spaces: CodePoints = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const lineEnds: CodePoints = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** A node of a pattern that matches one character. */
export type CharacterNode = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** What such a node matches, without flags. Unicode properties are not worked out: they count as every code point. */
export function codePointsOf(node: CharacterNode): CodePoints {
  if (node.type === "Character") return [[node.value, node.value]];
  if (node.type === "CharacterSet") return ofSet(node);
  if (node.type === "ExpressionCharacterClass") return allCodePoints;
  const members = node.elements.flatMap((element): CodePoints => {
    if (element.type === "CharacterClassRange") return [[element.min.value, element.max.value]];
    return element.type === "Character" || element.type === "CharacterSet" ? codePointsOf(element) : allCodePoints;
  });
  const hasProperty = node.elements.some((element) => element.type === "CharacterSet" && element.kind === "property");
  if (node.negate && hasProperty) return allCodePoints;
  return node.negate ? without(members) : ordered(members);
}

function ofSet(node: AST.CharacterSet): CodePoints {
  if (node.kind === "any") return without(lineEnds);
  if (node.kind === "property") return allCodePoints;
  const set = node.kind === "digit" ? digits : node.kind === "word" ? words : spaces;
  return node.negate ? without(set) : set;
}

/** Whether two sets have a member in common. */
export function overlap(one: CodePoints, other: CodePoints): boolean {
  return one.some(([first, last]) => other.some(([start, end]) => first <= end && start <= last));
}

function ordered(ranges: CodePoints): CodePoints {
  const joined: [number, number][] = [];
  for (const [first, last] of [...ranges].sort(([left], [right]) => left - right)) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/** Every code point that is in none of the ranges. */
function without(ranges: CodePoints): CodePoints {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [first, last] of ordered(ranges)) {
    if (first > next) gaps.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= largest) gaps.push([next, largest]);
  return gaps;
}
