import { noPreferences, type Preferences } from "../request/preferences.ts";
import type { MockAnswer } from "../transport/mock-answer.ts";
import type { Verdict } from "./exchange-record.ts";

/** An answer, why it was given, and what its caller prefers. */
export interface Judged {
  readonly answer: MockAnswer;
  readonly verdict: Verdict;
  readonly preferences: Preferences;
}

type Details = Partial<Omit<Verdict, "kind"> & Pick<Judged, "preferences">>;

/** Puts an answer and its reasons together. */
export function judged(kind: Verdict["kind"], answer: MockAnswer, details: Details = {}): Judged {
  const { preferences = noPreferences, ...rest } = details;
  return { answer, verdict: { violations: [], notes: [], ...rest, kind }, preferences };
}
