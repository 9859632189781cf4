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

/** What every header, parameter and body is checked with, by operation id and status. */
export declare const checks: {
  readonly [operationId: string]: {
    readonly parameters: Checks;
    readonly requestBody: Checks;
    readonly responses: Readonly<Record<string, { readonly headers: Checks; readonly body: Checks }>>;
  };
};
