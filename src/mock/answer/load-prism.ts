import { createRequire } from "node:module";
import type { PrismHttpComponents } from "@stoplight/prism-http";

/** The part of Prism that makes an answer up. */
export type Mocker = PrismHttpComponents["mock"];
/** An operation as Prism reads it. */
export type PrismOperation = Parameters<Mocker>[0]["resource"];

/** Prism, and what it reads contracts with. */
export interface Prism {
  readonly mock: Mocker;
  readonly readOperation: (document: Record<string, unknown>) => PrismOperation | undefined;
}

/** A CommonJS module whose value is its `default`: test runners and Node's own `import()` disagree on what that gives. */
const require = createRequire(import.meta.url);

/**
 * The part of Prism that mocks, by its own path: the package as a whole loads its proxy, validators and Postman's library as
 * well, which doubles the time until the first answer and costs 25 MB. Its `getHttpOperationsFromSpec` follows every `$ref`
 * into a copy first: seconds and 70 MB for one operation of a contract with nested schemas. Its parts do without, and Prism
 * follows what `$ref`s it meets.
 */
export async function loadPrism(): Promise<Prism> {
  const [{ transformOas3Operations }, { bundleTarget }] = await Promise.all([
    import("@stoplight/http-spec/oas3/operation"),
    import("@stoplight/json"),
  ]);
  const { default: mock } = require("@stoplight/prism-http/dist/mocker") as { readonly default: Mocker };
  return {
    mock,
    readOperation: (document) => {
      const [operation] = transformOas3Operations(document);
      if (operation === undefined) return undefined;
      const holder = { ...document, __target__: operation };
      return bundleTarget({ document: holder, path: "#/__target__", cloneDocument: false }) as PrismOperation;
    },
  };
}
