import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { root } from "../structure/source-tree.ts";

const file = join(root, "test/client/shown-in-an-editor.ts");
const text = `import { createClient } from "../../src/index.ts";
const kona = createClient({ baseUrl: "", aspId: "", accessKey: "", secretKey: "" });
const result = await kona.updateCardPaymentLimit({ userId: 1n, par: "", limits: { once: 1, day: 1, month: 1 } });
`;

/** What an editor shows when the pointer rests on the first place of a word in the text above. */
function hover(word: string): { readonly type: string; readonly says: string } {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const read = (path: string): string | undefined => (path === file ? text : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    ...ts.sys,
    readFile: read,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
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
  const shown = service.getQuickInfoAtPosition(file, text.indexOf(word));
  return {
    type: ts.displayPartsToString(shown?.displayParts),
    says: ts.displayPartsToString(shown?.documentation),
  };
}

it("an editor says of a method what its operation does, and shows its result in a few words", {
  timeout: 60_000,
}, () => {
  const method = hover("updateCardPaymentLimit");
  expect(method.says).toBe("Modification of the card's limit: POST /api/v1/card/payment/limit/update");
  expect(method.type).toMatch(
    /, options\?: CallOptions( \| undefined)?\) => PendingCall<ResultOf<KonaOperations, operations,/,
  );
  expect(hover("result").type).toBe('const result: ResultOf<KonaOperations, operations, "updateCardPaymentLimit">');
});
