/**
 * How the values of one schema relate to those of the schema that replaces it. Neither flag: the same values. `isDoubtful` marks
 * a flag that is set because nothing proves the opposite.
 */
export interface Relation {
  /** Some value of the old schema is none of the new one. */
  readonly narrows: boolean;
  /** Some value of the new schema is none of the old one. */
  readonly widens: boolean;
  readonly isDoubtful?: true;
}

/** The same values. */
export const same: Relation = { narrows: false, widens: false };
/** Fewer values. */
export const narrower: Relation = { narrows: true, widens: false };
/** More values. */
export const wider: Relation = { narrows: false, widens: true };
/** Some values went and some came. */
export const other: Relation = { narrows: true, widens: true };
/** Nothing proves how the values relate. */
export const doubtful: Relation = { narrows: true, widens: true, isDoubtful: true };

/** The relation of values that have to fit several parts, or one of several parts, by the relations of the parts. */
export function combined(relations: readonly Relation[]): Relation {
  const narrows = relations.some((relation) => relation.narrows);
  const widens = relations.some((relation) => relation.widens);
  return relations.some(({ isDoubtful }) => isDoubtful) ? { narrows, widens, isDoubtful: true } : { narrows, widens };
}

/** The relation of the values that a schema forbids, as below `not`. */
export function inverted({ narrows, widens, isDoubtful }: Relation): Relation {
  return { narrows: widens, widens: narrows, ...(isDoubtful ? { isDoubtful } : {}) };
}

/** Tells a relation of equal values. */
export function isSame({ narrows, widens }: Relation): boolean {
  return !narrows && !widens;
}
