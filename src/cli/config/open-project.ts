import { createRequire } from "node:module";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { PlatformDefinition } from "../../contract/model/platform-module.ts";
import type { CommandIo } from "../command.ts";
import { findConfig } from "./find-config.ts";
import type { PlateConfig } from "./plate-config.ts";
import { readConfig } from "./read-config.ts";

/** The flags by which every command is told what it works on. */
export interface ProjectFlags {
  readonly spec?: string | undefined;
  readonly config?: string | undefined;
}

/** What a command works on: flags over configuration. */
export interface Project {
  readonly config: PlateConfig;
  /** Absolute path of the configuration; `undefined` without one. */
  readonly configFile: string | undefined;
  /** The contract's root document, relative to the working folder. */
  readonly spec: string;
  /** Whether `--spec` named it, in place of the configuration. */
  readonly isNamed: boolean;
  /** Absolute path of the folder of generated files; `undefined` where nothing names one. */
  readonly out: string | undefined;
  /** Loads the platform module, which may be the project's own code. Rejects with a PlateError (`usage`) for one that cannot be used. */
  readonly loadPlatform: () => Promise<PlatformDefinition | undefined>;
}

/**
 * Reads what a command works on. Throws a PlateError (`usage`) where no contract is named, and for a configuration that
 * cannot be used.
 */
export function openProject(flags: ProjectFlags, { cwd }: Pick<CommandIo, "cwd">): Project {
  const configFile = findConfig(flags.config, cwd);
  const config = configFile === undefined ? {} : readConfig(configFile, cwd);
  const folder = dirname(configFile ?? resolve(cwd, "plate.yaml"));
  const spec = flags.spec ?? (config.contract && fromCwd(resolve(folder, config.contract), cwd));
  if (spec === undefined) throw noContract(configFile, cwd);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(spec)) throw isUrl(spec);
  return {
    config: withPaths(config, folder),
    configFile,
    spec,
    isNamed: flags.spec !== undefined,
    out: config.out === undefined || flags.spec !== undefined ? undefined : resolve(folder, config.out),
    loadPlatform: async () => (configFile === undefined ? undefined : loadPlatform(config.platform, configFile, cwd)),
  };
}

function isUrl(spec: string): PlateError {
  return new PlateError("usage", `${spec} is no address that contracts are read from`, {
    fix: "name a file, or on the command line --spec with an http: or https: address, or - for stdin",
  });
}

function noContract(configFile: string | undefined, cwd: string): PlateError {
  const message =
    configFile === undefined
      ? "no contract is named, and there is no plate.yaml here or above"
      : `${fromCwd(configFile, cwd)} names no contract`;
  return new PlateError("usage", message, {
    fix: "name one with --spec FILE, or write a plate.yaml with the line contract: FILE",
  });
}

/** Paths of the configuration made absolute. */
function withPaths(config: PlateConfig, folder: string): PlateConfig {
  const { docs, mock, verify, connection } = config;
  return {
    ...config,
    ...(docs !== undefined && {
      docs: {
        ...withAbsolute(docs, ["out"], folder),
        ...(docs.brand !== undefined && { brand: withAbsolute(docs.brand, ["logo", "favicon"], folder) }),
      },
    }),
    ...(mock?.testData !== undefined && { mock: { ...mock, testData: resolve(folder, mock.testData) } }),
    ...(verify !== undefined && { verify: withAbsolute(verify, ["testData", "baseline"], folder) }),
    ...(connection !== undefined && { connection: withAbsolute(connection, ["ca", "cert", "key"], folder) }),
  };
}

function withAbsolute<Part extends object>(part: Part, names: readonly (keyof Part)[], folder: string): Part {
  const paths = names.flatMap((name) => (typeof part[name] === "string" ? [[name, resolve(folder, part[name])]] : []));
  return { ...part, ...Object.fromEntries(paths) };
}

/** As names are shown: relative where that is inside the working folder or near it. */
function fromCwd(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return isAbsolute(shown) ? path : shown;
}

async function loadPlatform(
  specifier: string | undefined,
  configFile: string,
  cwd: string,
): Promise<PlatformDefinition | undefined> {
  if (specifier === undefined) return undefined;
  const shown = `${fromCwd(configFile, cwd)}: platform ${specifier}`;
  const module = await importModule(specifier, configFile).catch((cause: unknown) => {
    const reason = cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause);
    throw new PlateError("usage", `${shown} cannot be loaded: ${reason}`, {
      fix: "name a module by a path that begins with a dot, or the entry of an installed package",
      cause,
    });
  });
  const { platform } = module as { readonly platform?: Partial<PlatformDefinition> };
  if (typeof platform?.createPlatform === "function" && typeof platform.credentials === "object")
    return platform as PlatformDefinition;
  throw new PlateError("usage", `${shown} exports no platform`, {
    fix: "export const platform = { name, credentials, createPlatform } of the type PlatformDefinition",
  });
}

async function importModule(specifier: string, configFile: string): Promise<unknown> {
  if (specifier.startsWith(".")) return import(pathToFileURL(resolve(dirname(configFile), specifier)).href);
  // As Node resolves it from the configuration's folder.
  return import(pathToFileURL(createRequire(configFile).resolve(specifier)).href);
}

/**
 * Throws a PlateError (`usage`) where files of an installed package would be written: the next install takes them away, and until
 * then this installation judges by another contract than it says.
 */
export function refuseInstalled(path: string): void {
  if (!path.split(sep).includes("node_modules")) return;
  throw new PlateError("usage", "the contract of an installed package is not yours to change", {
    fix: "use a checkout, or name files of your own with --spec and --out",
  });
}
