// Made from openapi/ by `plate generate`. Do not edit: change the contract and run it again.

import type { AjvChecks } from "../src/contract/ajv-check.ts";

/** Ajv's functions for every header, parameter and body of every operation. */
export declare const checks: AjvChecks;
