import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { root } from "../structure/source-tree.ts";

const file = join(root, "test/client/shown-in-an-editor.ts");
const text = `import { createClient } from "../../src/index.ts";
const kona = createClient({ baseUrl: "", aspId: "", accessKey: "", secretKey: "" });
const result = await kona.updateCardPaymentLimit({ userId: 1n, par: "", limits: { once: 1, day: 1, month: 1 } });
switch (result.code) {
  case "000_000":
  case "000_002":
  case "unknown":
    break;
  default:
    result satisfies never;
}
if (result.code === "001_006") console.log(result);
`;

/** The compiler as editors use it, with the text above as if it were a file. */
function openEditor(): ts.LanguageService {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson((config as { compilerOptions: object }).compilerOptions, root);
  const read = (path: string): string | undefined => (path === file ? text : ts.sys.readFile(path));
  return ts.createLanguageService({
    readFile: read,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    readDirectory: ts.sys.readDirectory,
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const source = read(path);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
  });
}

it("an editor says of a method what its operation does, and shows its result in a few words", {
  timeout: 240_000,
}, () => {
  const editor = openEditor();
  const hover = (word: string) => {
    const shown = editor.getQuickInfoAtPosition(file, text.indexOf(word));
    return { type: ts.displayPartsToString(shown?.displayParts), says: ts.displayPartsToString(shown?.documentation) };
  };
  const method = hover("updateCardPaymentLimit");
  expect(method.says).toBe("Modification of the card's limit: POST /api/v1/card/payment/limit/update");
  expect(method.type).toMatch(
    /, options\?: CallOptions( \| undefined)?\) => PendingCall<ResultOf<Operations, operations,/,
  );
  expect(hover("result").type).toBe('const result: ResultOf<Operations, operations, "updateCardPaymentLimit">');
  expect(hover("result);").type).toMatch(/^const result: RefusedResult<"001_006", 400, /);
  const missing = editor
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  expect(missing).toHaveLength(1);
  expect(missing[0]).toMatch(/RefusedResult<"001_006", 400, .*RefusedResult<"003_024", 400, /);
});
