import type { PagePlatform } from "../../contract/model/page-platform.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";
import type { OperationValidators } from "../../contract/model/validator.ts";
import type { TryItData } from "./data.ts";
import type { FormValues, PreparedRequest } from "./prepare-request.ts";

/** What every panel of a page shares. */
export interface PanelTools {
  readonly data: Pick<TryItData, "servers" | "resultCodePointer" | "demoSecretKey">;
  readonly platform: PagePlatform;
  readonly validators: Readonly<Record<string, OperationValidators>> | undefined;
}

/** The form of one operation, as far as sending and copying need it. */
export interface RequestForm {
  readonly parts: readonly (Node | undefined)[];
  readonly values: () => FormValues;
  /** Puts what was sent into the fields again, but for credentials and what is made at each send. */
  readonly restore: (values: FormValues) => void;
  /** Throws a PageProblem for a field that cannot be sent, and shows the reader which and why. */
  readonly check: () => void;
  /** The request as it would go out now; with keys, encrypted and signed. Throws what the platform or the browser has against it. */
  readonly prepare: () => Promise<PreparedRequest>;
  /** Message encryption with the reader's keys; `undefined` where the operation or the page has none. */
  readonly encryption: () => MessageEncryption | undefined;
}
