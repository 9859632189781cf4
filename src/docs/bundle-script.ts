import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

/** One import of a bundle's first module. */
export interface BundleImport {
  /** The names to import, as they are written between the braces. */
  readonly names: string;
  /** The absolute path of a module, or the text of one that imports nothing. */
  readonly from: { readonly path: string } | { readonly code: string };
}

/**
 * Bundles modules for browsers into the text of one classic script for a page: `imports`, then `start`,
 * a statement that uses them. Throws what esbuild finds.
 */
export async function bundleScript(imports: readonly BundleImport[], start: string): Promise<string> {
  const lines = imports.map(({ names, from }, index) => {
    const module = "path" in from ? from.path : `${textModule}${index}`;
    return `import { ${names} } from ${JSON.stringify(module)};`;
  });
  const result = await build({
    stdin: { contents: `${lines.join("\n")}\n${start}\n`, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    plugins: [provideTexts(imports)],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "inline",
    logLevel: "silent",
    tsconfigRaw: {},
  });
  return (result.outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

/** The path of a module of this folder, which is TypeScript in a checkout and JavaScript in the installed package. */
export function ownModule(nameWithoutExtension: string): { readonly path: string } {
  const here = new URL(import.meta.url);
  return { path: fileURLToPath(new URL(`${nameWithoutExtension}${extname(here.pathname)}`, here)) };
}

const textModule = "plate-text:";

function provideTexts(imports: readonly BundleImport[]): Plugin {
  return {
    name: "texts of modules",
    setup: (builder) => {
      builder.onResolve({ filter: /^plate-text:/ }, ({ path }) => ({ path, namespace: "plate-text" }));
      builder.onLoad({ filter: /.*/, namespace: "plate-text" }, ({ path }) => {
        const from = imports[Number(path.slice(textModule.length))]?.from;
        return { contents: from !== undefined && "code" in from ? from.code : "", loader: "js" };
      });
    },
  };
}
