import type { CallHooks, CallLogger, ClientOptions } from "./client-options.ts";

type HookName = keyof CallHooks;
type HookEvent<Name extends HookName> = Parameters<NonNullable<CallHooks[Name]>>[0];
type Listeners = Pick<ClientOptions, "hooks" | "logger">;

/** Calls a hook with an event that is made only if somebody listens; what it throws, or rejects with, is logged and goes no further. */
export function tellHook<Name extends HookName>(
  listeners: Listeners,
  name: Name,
  describe: () => HookEvent<Name>,
): void {
  const { hooks, logger } = listeners;
  if (hooks?.[name] === undefined && logger === undefined) return;
  const event = describe();
  tellLogger(listeners, (own) => own.debug(name, event));
  const hook = hooks?.[name] as ((event: HookEvent<Name>) => unknown) | undefined;
  if (hook === undefined) return;
  contain(
    () => hook(event),
    (error) => tellLogger(listeners, (own) => own.error(`the hook ${name} threw`, { error })),
  );
}

/** Writes to the logger, if there is one. Errors thrown by the logger are swallowed: there is nowhere to report them. */
export function tellLogger({ logger }: Listeners, write: (logger: CallLogger) => void): void {
  if (logger === undefined) return;
  contain(
    () => write(logger),
    () => undefined,
  );
}

/** Runs code of the caller's so that no failure of it comes through; types allow an async function where `void` is asked for. */
function contain(run: () => unknown, onError: (error: unknown) => void): void {
  try {
    const pending = run();
    if (pending instanceof Promise) pending.catch(onError);
  } catch (error) {
    onError(error);
  }
}
