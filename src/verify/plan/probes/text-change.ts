/** One change of a text. `edit` works on any valid value of the same form, not only on the sample. */
export interface TextChange {
  readonly change: string;
  readonly title: string;
  readonly edit: (value: string) => string;
  readonly wants: "refused" | "accepted" | "either" | "open";
  readonly keyword?: string;
  readonly control?: string;
  readonly strictness?: "must" | "should";
}
