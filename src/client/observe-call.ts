import type { CallHooks, ClientOptions } from "./client-options.ts";

type HookName = keyof CallHooks;
type HookEvent<Name extends HookName> = Parameters<NonNullable<CallHooks[Name]>>[0];

/** Calls a hook with an event that is made only if somebody listens; what it throws is logged and goes no further. */
export function tellHook<Name extends HookName>(
  { hooks, logger }: Pick<ClientOptions, "hooks" | "logger">,
  name: Name,
  describe: () => HookEvent<Name>,
): void {
  const hook = hooks?.[name] as ((event: HookEvent<Name>) => void) | undefined;
  if (hook === undefined && logger === undefined) return;
  const event = describe();
  try {
    logger?.debug(name, event);
    hook?.(event);
  } catch (error) {
    logger?.error(`the hook ${name} threw`, { error });
  }
}
