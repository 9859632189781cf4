import { parseArgs } from "node:util";
import { FAULTS } from "../faults/hand-written/faults.ts";
import type { PartsChange } from "./parts.ts";
import { startPartner, TEST_KEYS } from "./start-partner.ts";
import { VARIANTS } from "./variants.ts";

const USAGE = `node test/partner/main.ts [--port N] [--variant ID | --fault ID] [--list]

Starts the independent partner on 127.0.0.1. The first line on stdout is its base URL.
It knows the access key KONAPLATE_ACCESS_KEY with the secret KONAPLATE_SECRET_KEY; where they are not set,
${TEST_KEYS.accessKey} with ${TEST_KEYS.secretKey}.
`;

/** The change that an id stands for; a message where there is none of that name. */
function changeOf(values: { readonly variant?: string; readonly fault?: string }): PartsChange | string | undefined {
  const { variant, fault } = values;
  if (variant !== undefined)
    return VARIANTS.find(({ id }) => id === variant)?.change ?? `No variant is named ${variant}.`;
  if (fault !== undefined) return FAULTS.find(({ id }) => id === fault)?.change ?? `No fault is named ${fault}.`;
  return undefined;
}

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    variant: { type: "string" },
    fault: { type: "string" },
    list: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const change = changeOf(values);
if (values.help) {
  process.stdout.write(USAGE);
} else if (values.list) {
  for (const { id, allows } of VARIANTS) process.stdout.write(`variant  ${id}  ${allows}\n`);
  for (const { id, breaks } of FAULTS) process.stdout.write(`fault  ${id}  ${breaks}\n`);
} else if (typeof change === "string") {
  process.stderr.write(`${change} See --list.\n`);
  process.exitCode = 2;
} else {
  const { KONAPLATE_ACCESS_KEY: accessKey, KONAPLATE_SECRET_KEY: secretKey } = process.env;
  const partner = await startPartner({
    port: Number(values.port),
    ...(accessKey && secretKey ? { secretKeys: { [accessKey]: secretKey } } : {}),
    ...(change === undefined ? {} : { change }),
  });
  process.stdout.write(`${partner.baseUrl}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void partner.close());
}
