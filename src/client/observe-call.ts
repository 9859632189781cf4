import type { CallHooks, ClientOptions } from "./client-options.ts";

type HookName = keyof CallHooks;
type HookEvent<Name extends HookName> = Parameters<NonNullable<CallHooks[Name]>>[0];

/** Calls a hook; what it throws is logged and goes no further. */
export function tellHook<Name extends HookName>(
  { hooks, logger }: Pick<ClientOptions, "hooks" | "logger">,
  name: Name,
  event: HookEvent<Name>,
): void {
  logger?.debug(name, event);
  try {
    (hooks?.[name] as ((event: HookEvent<Name>) => void) | undefined)?.(event);
  } catch (error) {
    logger?.error(`the hook ${name} threw`, { error });
  }
}
