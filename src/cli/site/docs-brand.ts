import { dirname, extname, relative, resolve, sep } from "node:path";
import { isJsonObject } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { SiteBrand } from "../../docs/layout.ts";
import { renderInlineMarkdown } from "../../docs/markdown.ts";
import { brandStyle, contrastIn, isReadable } from "../../docs/style/brand-style.ts";
import { readFailure } from "../../files/read-failure.ts";
import { readRegularFile } from "../../files/read-regular-file.ts";
import type { BrandConfig } from "../config/plate-config.ts";

/** Each page carries its pictures, since it loads nothing. */
const mostBytes = 32_768;

const mediaTypes: Readonly<Record<string, string>> = {
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
};

/** Where a brand is read from. */
export interface BrandPlace {
  /** The contract's root document, absolute. */
  readonly rootFile: string;
  readonly cwd: string;
  readonly warn: (text: string) => void;
}

/**
 * The brand of the configuration, with the contract's own `x-logo` where that names no logo; `undefined` where there is neither.
 * Throws a PlateError (`usage`) for a picture that cannot be used, and for a colour that cannot be read.
 */
export async function readBrand(
  config: BrandConfig | undefined,
  model: ContractModel,
  place: BrandPlace,
): Promise<SiteBrand | undefined> {
  const { logo, favicon, accent, accentDark, footer } = config ?? {};
  const picture = logo === undefined ? await ownLogo(model, place) : await readPicture(logo, place.cwd);
  if (config === undefined && picture === undefined) return undefined;
  if (accent !== undefined) checkColour("light", accent, "docs.brand.accent");
  if (accentDark !== undefined) checkColour("dark", accentDark, "docs.brand.accentDark");
  return {
    ...(picture !== undefined && { logo: picture }),
    ...(favicon !== undefined && { favicon: await readPicture(favicon, place.cwd) }),
    ...(accent !== undefined && { style: brandStyle({ accent, accentDark }) }),
    ...(footer !== undefined && { footer: renderInlineMarkdown(footer) }),
  };
}

function checkColour(theme: "light" | "dark", colour: string, name: string): void {
  if (isReadable(theme, colour)) return;
  const ratio = contrastIn(theme, colour).toFixed(2);
  throw new PlateError("usage", `${name} ${colour} cannot be read in the ${theme} theme: its contrast is ${ratio}:1`, {
    fix: `take a ${theme === "light" ? "darker" : "lighter"} colour: 4.5:1 is the least (WCAG 2.2, 1.4.3)`,
  });
}

/** `x-logo` of the contract's `info`: a file next to the contract, or a `data:` address of a picture. */
async function ownLogo({ document }: ContractModel, { rootFile, cwd, warn }: BrandPlace): Promise<string | undefined> {
  const written = valueAt(document, "/info/x-logo");
  const url = isJsonObject(written) ? written.url : undefined;
  if (typeof url !== "string" || url === "") return undefined;
  if (/^data:image\/(?:svg\+xml|png|jpeg|webp)[;,]/i.test(url)) return url;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) {
    warn(
      "x-logo is at another host, which the pages never ask: save the picture, and name it in docs.brand.logo of plate.yaml\n",
    );
    return undefined;
  }
  const folder = dirname(rootFile);
  const file = resolve(folder, url);
  if (file.startsWith(folder + sep)) return readPicture(file, cwd);
  warn(`x-logo ${url} is outside of the contract's folder, and left out\n`);
  return undefined;
}

async function readPicture(file: string, cwd: string): Promise<string> {
  const shownAs = relative(cwd, file) || file;
  const mediaType = mediaTypes[extname(file).toLowerCase()];
  if (mediaType === undefined) {
    throw new PlateError("usage", `${shownAs} is no picture that pages show`, {
      fix: `take one that ends with ${Object.keys(mediaTypes).join(", ")}`,
    });
  }
  const bytes = pictureBytes(file, shownAs);
  if (bytes.length > mostBytes) {
    const size = Math.ceil(bytes.length / 1024);
    throw new PlateError("usage", `${shownAs} is ${size} kB, and each page carries it`, {
      fix: `make it smaller: ${mostBytes / 1024} kB is the most`,
    });
  }
  return `data:${mediaType};base64,${bytes.toString("base64")}`;
}

function pictureBytes(file: string, shownAs: string): Buffer {
  try {
    return readRegularFile(file);
  } catch (cause) {
    throw readFailure(`the picture ${shownAs}`, cause, "check the name");
  }
}
