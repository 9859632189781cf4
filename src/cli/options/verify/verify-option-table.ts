import { families } from "../../../verify/model/case.ts";
import { neededDataFormats } from "../../../verify/report/needed-data-text.ts";
import { mostOfOption } from "../../check-options.ts";
import type { OptionTable } from "../../option-spec.ts";
import { connectionOptions } from "../connection-options.ts";

const counts = [1, mostOfOption] as const;

/** The options of `plate verify`. */
export const verifyOptions = {
  spec: { value: "FILE", help: "an OpenAPI 3.0, 3.1 or 3.2 document (default: that of plate.yaml)", names: "file" },
  "test-data": { value: "FILE", help: "your own members and cards for the scenarios (YAML)", names: "file" },
  keys: {
    value: "DIR",
    help: "server-public.pem and client-private.pem, for operations with encrypted messages; those are skipped without it",
    names: "folder",
  },
  header: {
    value: '"N: V"',
    help: "a further header of every request, such as the credentials of another contract; secret where its name says so",
    repeats: true,
  },
  query: { value: '"N=V"', help: "a further query parameter of every request; always secret", repeats: true },
  report: {
    value: "FORMAT[=FILE]",
    help: "text, json, junit, github or html; to stdout without FILE (default: text)",
    repeats: true,
    choices: ["text", "json", "junit", "github", "html"],
  },
  har: { value: "FILE", help: "write every exchange into an HTTP Archive (HAR 1.2), secrets masked", names: "file" },
  wait: { value: "TIME", help: "wait until the target answers, at most so long, such as 30s" },
  "timeout-ms": { value: "N", help: "for each answer (default: 10000)", whole: counts },
  "max-response-ms": { value: "N", help: "an answer that takes longer is a finding", whole: counts },
  concurrency: { value: "N", help: "requests under way at once (default: 8)", whole: counts },
  rate: { value: "N", help: "requests a second, at most (default: no limit)", whole: counts },
  soak: { value: "SECONDS", help: "go on with bursts of valid requests, to see rare faults", whole: counts },
  "max-requests": { value: "N", help: "no more requests than these (default: 100000)", whole: counts },
  operation: { value: "ID", help: "only this operation", repeats: true },
  tag: { value: "NAME", help: "only operations with this tag", repeats: true },
  path: { value: "TEMPLATE", help: "only operations of this path; * stands for anything", repeats: true },
  method: { value: "METHOD", help: "only operations of this method", repeats: true },
  exclude: {
    value: "ID|PATH",
    help: "not these operations; an operation has to meet every kind of filter that is given",
    repeats: true,
  },
  family: {
    value: "NAME",
    help: `besides the known-good requests only these cases: ${families.join(", ")}`,
    repeats: true,
    choices: families,
  },
  "callback-url": {
    value: "URL",
    help: "the address by which the target reaches this machine, for the callbacks of the contract (default: a free port, where the target is on this machine)",
  },
  "callback-wait": { value: "TIME", help: "how long a callback is waited for (default: 2s)" },
  fuzz: {
    value: "N",
    whole: counts,
    help: "N random requests more for each operation, valid and invalid ones; what a finding shows is made as small as it can be",
  },
  seed: {
    value: "S",
    help: "the same random requests again (default: another seed each time, which is told)",
    whole: [0, mostOfOption],
  },
  baseline: {
    value: "FILE",
    help: "findings that are known, each with a reason and a date: they are told and do not fail the run; those that are fixed are told too",
    names: "file",
  },
  "update-baseline": { value: "REASON", help: "write what is found now into the file of --baseline" },
  shard: { value: "I/N", help: "only the I-th of N parts; join with plate merge-reports" },
  replay: { value: "CASE", help: "send one case again, freshly signed, and show it" },
  "needed-data": {
    value: "FORMAT",
    help: "print the data that the target needs before the test, as text, json or csv to load, and send nothing",
    choices: neededDataFormats,
  },
  plan: { help: "print what would be sent, and send nothing" },
  ...connectionOptions,
} as const satisfies OptionTable;
