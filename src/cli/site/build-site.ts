import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { PlatformDefinition } from "../../contract/model/platform-module.ts";
import { changelogInKorean } from "../../diff/changelog/render-changelog.ts";
import { buildDocs, type DocsReport } from "../../docs/build-docs.ts";
import type { SiteRelease } from "../../docs/layout.ts";
import { emitValidators } from "../../generate/validators/emit-validators.ts";
import type { LoadedContract } from "../../reader/load-contract.ts";
import type { TranslatedContract } from "../../reader/overlay/translate-contract.ts";
import type { CommandIo } from "../command.ts";
import type { Project } from "../config/open-project.ts";
import { changelogDocument } from "../history/compose-changelog.ts";
import { readBrand } from "./docs-brand.ts";
import { readContractDocuments } from "./docs-documents.ts";
import { writeGuides, writeGuidesFor } from "./docs-guides.ts";
import { readTranslation } from "./docs-translation.ts";

/** One site: the newest contract, or an older release of it. */
export interface BuiltSite {
  readonly model: LoadedContract;
  /** Absolute. */
  readonly outDir: string;
  /** Whether it is what the client and the command line are made for. */
  readonly isNewest: boolean;
  readonly releases: readonly SiteRelease[];
  /** Redoc as the first site of the run has it. */
  readonly redoc?: DocsReport["redoc"];
}

/** What all sites of a run are built with. */
export interface SiteContext {
  readonly project: Project;
  readonly platform: PlatformDefinition | undefined;
  readonly options: {
    readonly server?: readonly string[];
    readonly locale?: string;
    readonly "demo-secret"?: string;
    readonly watch?: boolean;
  };
  readonly io: CommandIo;
}

/** Beyond this many operations the validators would be larger than the page; answers are then shown without a judgement. */
const mostJudgedOperations = 150;

/** Builds the site of one contract, with what is in the folders next to it. Throws as `buildDocs` and `readTranslation`. */
export async function buildSite(
  { model, outDir, isNewest, releases, redoc }: BuiltSite,
  { project, platform, options, io }: SiteContext,
): Promise<DocsReport> {
  const { isNamed, config, spec } = project;
  const [rootFile = spec] = model.files;
  const isOwn = isNewest && !isNamed;
  const judged = model.operations.length <= mostJudgedOperations;
  if (!judged) {
    io.err(`${model.operations.length} operations: Try It does not judge answers (limit ${mostJudgedOperations})\n`);
  }
  const named = isNewest ? options.locale : undefined;
  const translated = await readTranslation(model, { rootFile, cwd: io.cwd, named });
  if (translated !== undefined && isNewest) sayUntranslated(translated, io);
  const { server = config.docs?.servers ?? [] } = options;
  return buildDocs({
    model,
    outDir,
    contractFiles: model.files,
    address: isNewest ? config.docs?.address : undefined,
    live: options.watch ?? false,
    servers: server.map((url) => ({ url })),
    guides: isOwn && platform?.client !== undefined ? writeGuides(model, platform) : writeGuidesFor(model),
    hasClient: isOwn,
    samples: {
      headerRecipe: platform?.headerRecipe,
      writeClientProgram: isOwn ? platform?.client?.writeProgram : undefined,
    },
    platformModule: platform?.pageModule === undefined ? undefined : fileURLToPath(platform.pageModule),
    demoSecretKey: options["demo-secret"],
    brand: await readBrand(config.docs?.brand, model, { rootFile, cwd: io.cwd, warn: io.err }),
    releases,
    redoc,
    ...(await documentsOf(rootFile, { translated, isNewest, project, io })),
    validatorsCode: judged ? await emitAnswerValidators(model) : undefined,
  });
}

interface DocumentOptions extends Pick<SiteContext, "project" | "io"> {
  readonly translated: TranslatedContract | undefined;
  readonly isNewest: boolean;
}

/** The documents next to the contract, in both languages. The changelog is the newest one's, which tells of all. */
async function documentsOf(rootFile: string, { translated, isNewest, project: { config }, io }: DocumentOptions) {
  const language = translated?.language ?? "";
  const policy = config.diff?.policy;
  const history = { cwd: io.cwd, spec: rootFile, allowOutside: io.allowOutside ?? false };
  const [decisions, ownDecisions, changelog] = await Promise.all([
    readContractDocuments(rootFile, "decisions"),
    translated === undefined ? undefined : readContractDocuments(rootFile, join("decisions", language)),
    isNewest ? changelogDocument({ ...history, ...(policy === undefined ? {} : { policy }) }) : undefined,
  ]);
  return {
    ...(decisions !== undefined && { decisions }),
    ...(changelog !== undefined && { changelog }),
    translation: translated && {
      language,
      model: translated.model,
      ...(ownDecisions !== undefined && { decisions: ownDecisions }),
      ...(changelog !== undefined && language === "ko" && { changelog: changelogInKorean(changelog) }),
    },
  };
}

function sayUntranslated({ language, missing, stale }: TranslatedContract, io: CommandIo): void {
  if (missing.length > 0)
    io.err(`${missing.length} texts have no translation into ${language}; plate lint lists them\n`);
  if (stale.length > 0)
    io.err(`${stale.length} translations into ${language} belong to no text; plate lint lists them\n`);
}

/** The page judges answers only, and every kilobyte of it is loaded by every reader. */
async function emitAnswerValidators(model: ContractModel): Promise<string | undefined> {
  const operations = model.operations.map(({ requestBody: _, ...rest }) => ({ ...rest, parameters: [] }));
  const files = await emitValidators({ ...model, operations });
  return files.find(({ path }) => path === "validators.js")?.text;
}
