// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.

/** A function of Ajv: after it has returned false, `errors` says what it found. */
export interface Check {
  (value: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[]
    | null;
}

/** By name (`<in>:<name>` for parameters, lower case for headers) or by media type. */
export type Checks = Readonly<Record<string, Check>>;

/** What the headers, parameters and bodies of an operation are checked with. */
export interface OperationChecks {
  readonly parameters: Checks;
  readonly requestBody: Checks;
  readonly responses: Readonly<Record<string, { readonly headers: Checks; readonly body: Checks }>>;
}

/** All of them by operation id. */
export declare const checks: { readonly [operationId: string]: OperationChecks };
/** Those of changeCardStatus alone. */
export declare const changeCardStatusChecks: OperationChecks;
/** Those of checkPassword alone. */
export declare const checkPasswordChecks: OperationChecks;
/** Those of getCardDeduction alone. */
export declare const getCardDeductionChecks: OperationChecks;
/** Those of listCards alone. */
export declare const listCardsChecks: OperationChecks;
/** Those of refundCard alone. */
export declare const refundCardChecks: OperationChecks;
/** Those of terminateCard alone. */
export declare const terminateCardChecks: OperationChecks;
/** Those of updateCardPaymentLimit alone. */
export declare const updateCardPaymentLimitChecks: OperationChecks;
