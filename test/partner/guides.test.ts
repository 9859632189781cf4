import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { isInstalled } from "../installed.ts";
import { plate, temporaryFolder } from "../verify/plate-io.ts";

const env = {
  KONAPLATE_ASP_ID: "ASP000000000001",
  KONAPLATE_ACCESS_KEY: "EXAMPLE-ACCESS-KEY-000000000000000000001",
  KONAPLATE_SECRET_KEY: "a-secret-of-your-own",
};
const operation = ["--operation", "updateCardPaymentLimit"];

let partner: ChildProcess | undefined;
afterEach(async () => {
  if (partner === undefined || partner.exitCode !== null) return;
  partner.kill();
  await once(partner, "exit");
});

test.for<[string, string, readonly string[]]>([
  ["Python", "python3", ["partner.py"]],
  // Without the slower of its two compilers, Java is ready sooner.
  ["Java", "java", ["-XX:TieredStopAtLevel=1", "Partner.java"]],
])("the %s partner of the guide, with the data that verify prints, conforms", async (row, { skip }) => {
  const [, program, args] = row;
  skip(!isInstalled(program), `${program} is not installed`);
  await using folder = await temporaryFolder();
  const needed = join(folder.path, "needed.json");
  await writeFile(needed, (await plate(["verify", "--needed-data", "json", ...operation])).out);
  partner = spawn(program, [...args, needed], {
    cwd: join(import.meta.dirname, "guides"),
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(partner.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  const { code, out } = await plate(["verify", line.toString().trim(), ...operation], { env });
  expect([code, out]).toEqual([0, expect.stringMatching(/\nThe target conforms to the contract\.\n$/)]);
});
