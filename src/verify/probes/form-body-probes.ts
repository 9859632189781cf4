import { withBody } from "../draft.ts";
import { type FormPair, formPairs, formText } from "../form-body.ts";
import { factsOf, type SchemaFacts } from "../schema-facts.ts";
import { bodyContentOf, schemaPlaceOf } from "../target.ts";
import type { Candidate, Subject } from "./candidate.ts";
import { valueChanges } from "./value-changes.ts";

/** Every change of every field of an HTML form. */
export function* formBodyProbes(subject: Subject): Generator<Candidate> {
  const content = bodyContentOf(subject.target.operation);
  if (content === undefined || subject.form === undefined) return;
  const { document } = subject.target.model;
  const facts = factsOf(document, schemaPlaceOf(content), subject.form);
  const pairs = formPairs(subject.form);
  for (const pair of pairs) {
    const [name] = pair;
    const without = pairs.filter((each) => each[0] !== name);
    yield { ...omission(name, facts), draft: withBody(subject.draft, formText(without)) };
    const place = facts.properties.get(name);
    if (place !== undefined) yield* fieldChanges(subject, pairs, { pair, facts: factsOf(document, place) });
  }
}

interface ProbedPair {
  readonly pair: FormPair;
  readonly facts: SchemaFacts;
}

function* fieldChanges(subject: Subject, pairs: readonly FormPair[], probed: ProbedPair): Generator<Candidate> {
  const { pair, facts } = probed;
  const [name, sample] = pair;
  for (const { edit, ...change } of valueChanges(sample, facts)) {
    const changed = pairs.map((each): FormPair => (each === pair ? [name, edit(sample)] : each));
    yield { ...placed(name), ...change, facts, draft: withBody(subject.draft, formText(changed)) };
  }
}

function omission(name: string, facts: SchemaFacts): Omit<Candidate, "draft"> {
  const pointer = facts.required.get(name);
  return {
    ...placed(name),
    change: "omitted",
    title: "left out",
    wants: "either",
    facts,
    keyword: "required",
    ...(pointer === undefined ? {} : { pointer }),
  };
}

function placed(name: string) {
  return { place: `body/${name}`, at: `/body/${name}` };
}
