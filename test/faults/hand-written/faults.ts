import type { Fault } from "../fault.ts";
import { BODY_FAULTS } from "./body-forms.ts";
import { CODE_FAULTS } from "./codes.ts";
import { CONCURRENCY_FAULTS } from "./concurrency.ts";
import { ECHO_FAULTS } from "./echo.ts";
import { ENVELOPE_FAULTS } from "./envelope.ts";
import { HEADER_FAULTS } from "./headers.ts";
import { INTEGER_FAULTS } from "./integers.ts";
import { SIGNATURE_FAULTS } from "./signature.ts";
import { STATUS_FAULTS } from "./statuses.ts";
import { STRING_FAULTS } from "./strings.ts";
import { TIME_FAULTS } from "./time.ts";

/** Every hand-written fault of the independent partner. */
export const FAULTS: readonly Fault[] = [
  ...HEADER_FAULTS,
  ...INTEGER_FAULTS,
  ...STRING_FAULTS,
  ...BODY_FAULTS,
  ...CODE_FAULTS,
  ...STATUS_FAULTS,
  ...ENVELOPE_FAULTS,
  ...ECHO_FAULTS,
  ...SIGNATURE_FAULTS,
  ...CONCURRENCY_FAULTS,
  ...TIME_FAULTS,
];
