import type { Progress } from "../command.ts";

/** What the command's thread is started with. */
export interface ThreadStart {
  /** The words after `node` and the script. */
  readonly argv: readonly string[];
  readonly terminal: Readonly<Record<"out" | "err" | "colour", boolean>> & { readonly columns: number };
}

/** From the command's thread to the process. */
export type ThreadMessage =
  | { readonly kind: "out" | "err"; readonly text: string }
  | { readonly kind: "progress"; readonly progress: Progress }
  /** The command ends by itself, in order: it was told to stop. */
  | { readonly kind: "stopping" }
  | { readonly kind: "end"; readonly code: number };
