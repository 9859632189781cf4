/**
 * What the types must allow and what they must refuse. Nothing here runs: each `@ts-expect-error` fails the type check where the
 * line below it compiles, and every other line fails it where it does not.
 */
import {
  type KonaBody,
  type KonaClient,
  type KonaCode,
  type KonaOperationId,
  type KonaResult,
  type KonaSchemas,
  retryPolicy,
} from "../../src/index.ts";

declare const kona: KonaClient;
const limits = { once: 1, day: 2, month: 3 };
const par = "KONA00000000000000000000001";

type Equal<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
function holds<Claim extends true>(): Claim | undefined {
  return undefined;
}
function never(value: never): string {
  return String(value);
}

/** The seven headers are not in the call's type; the id is a bigint or an exact number. */
export async function callsThatCompile(): Promise<void> {
  await kona.call("updateCardPaymentLimit", { body: { userId: 1n, par, limits } });
  await kona.call("updateCardPaymentLimit", { body: { userId: 1, par, limits } });
  await kona.call("POST /api/v1/card/payment/limit/update", { body: { userId: 1n, par, limits } });
  await kona.updateCardPaymentLimit({ userId: 1n, par, limits });
  const options = {
    correlationId: "221108120814-3fa85c0",
    signal: AbortSignal.timeout(1),
    retry: retryPolicy({ maxAttempts: 2 }),
  };
  await kona.call("updateCardPaymentLimit", { body: { userId: 1n, par, limits } }, options);
  await kona.updateCardPaymentLimit({ userId: 1n, par, limits }, options).orThrow();
}

export async function callsThatDoNot(): Promise<void> {
  // @ts-expect-error an operation that the contract does not have
  await kona.call("updateCardPaymentLimits", { body: { userId: 1n, par, limits } });
  // @ts-expect-error a method that the path does not have
  await kona.call("PUT /api/v1/card/payment/limit/update", { body: { userId: 1n, par, limits } });
  // @ts-expect-error no request
  await kona.call("updateCardPaymentLimit");
  // @ts-expect-error no body
  await kona.updateCardPaymentLimit();
  // @ts-expect-error no method of that name
  await kona.updateCardPaymentLimits({ userId: 1n, par, limits });
  // @ts-expect-error no body
  await kona.call("updateCardPaymentLimit", {});
  // @ts-expect-error a required member is missing
  await kona.call("updateCardPaymentLimit", { body: { userId: 1n, par } });
  // @ts-expect-error the id as text
  await kona.call("updateCardPaymentLimit", { body: { userId: "1", par, limits } });
  // @ts-expect-error an amount as bigint: amounts never leave the safe range
  await kona.call("updateCardPaymentLimit", { body: { userId: 1n, par, limits: { ...limits, once: 1n } } });
}

/** The result narrows on `ok`, then `status`, then `code`, and its headers are typed. */
export async function narrowing(): Promise<void> {
  const result = await kona.call("updateCardPaymentLimit", { body: { userId: 1n, par, limits } });
  holds<Equal<(typeof result)["code"], "000_000" | "000_002" | "001_006" | "003_024" | "unknown">>();
  holds<Equal<(typeof result)["correlationId"], string>>();
  if (result.ok) {
    holds<Equal<typeof result.status, 200>>();
    holds<Equal<typeof result.code, "000_000">>();
    holds<Equal<typeof result.data.response.description, string>>();
    holds<Equal<(typeof result.headers)["X-KM-Correlation-Id"], string>>();
    holds<Equal<(typeof result.headers)["X-KM-Crypto-Key-Id"], string | undefined>>();
    // @ts-expect-error a success has no error
    void result.error;
    // @ts-expect-error a header that the contract does not declare
    void result.headers["X-Other"];
  } else if (result.status === 400) {
    holds<Equal<typeof result.code, "000_002" | "001_006" | "003_024">>();
    holds<Equal<typeof result.message, string>>();
    void result.error.response.code;
    // @ts-expect-error a refusal has no data
    void result.data;
  } else {
    holds<Equal<typeof result.status, "unknown">>();
    holds<Equal<typeof result.received.status, number>>();
  }
  const success = await kona.call("updateCardPaymentLimit", { body: { userId: 1n, par, limits } }).orThrow();
  holds<Equal<typeof success.ok, true>>();
  holds<Equal<typeof success.code, "000_000">>();
}

type Result = KonaResult<"updateCardPaymentLimit">;

/** The types that an integrator writes into signatures of their own have names. */
export function namedTypes(): void {
  holds<Equal<Result, Awaited<ReturnType<typeof kona.call<"updateCardPaymentLimit">>>>>();
  holds<Equal<Result, Awaited<ReturnType<typeof kona.updateCardPaymentLimit>>>>();
  holds<Equal<KonaBody<"updateCardPaymentLimit">, Parameters<typeof kona.updateCardPaymentLimit>[0]>>();
  holds<Equal<KonaBody<"updateCardPaymentLimit">["userId"], bigint | number>>();
  holds<Equal<KonaCode<"updateCardPaymentLimit">, Result["code"]>>();
  holds<Equal<KonaSchemas["UserId"], bigint>>();
  const id: KonaOperationId = "updateCardPaymentLimit";
  // @ts-expect-error no operation of that name
  const other: KonaOperationId = "updateCardPaymentLimits";
  void [id, other];
}

/** A switch over all codes compiles. */
export function everyCase(result: Result): string {
  switch (result.code) {
    case "000_000":
      return result.data.response.description;
    case "000_002":
    case "001_006":
    case "003_024":
      return result.error.response.description;
    case "unknown":
      return result.message;
    default:
      return never(result);
  }
}

/** One without a case does not. */
export function missingCase(result: Result): string {
  switch (result.code) {
    case "000_000":
    case "000_002":
    case "003_024":
    case "unknown":
      return "";
    default:
      // @ts-expect-error 001_006 is missing above
      return never(result);
  }
}
