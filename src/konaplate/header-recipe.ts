import type { HeaderRecipe, RecipePart } from "../contract/model/header-recipe.ts";
import type { Supply } from "../contract/model/operation.ts";

/** KONA PLATE's headers as `createKonaPlate` makes them, in KST, for the programs that the documentation shows. */
export const headerRecipe: HeaderRecipe = { offsetMinutes: 540, partsOf };

const configured: Readonly<Record<string, string>> = {
  aspId: "KONAPLATE_ASP_ID",
  accessKey: "KONAPLATE_ACCESS_KEY",
};

function partsOf(supply: Supply): readonly RecipePart[] | undefined {
  switch (supply.from) {
    case "config": {
      const name = configured[supply.key];
      return name === undefined ? undefined : [{ kind: "variable", name }];
    }
    case "correlation-id":
      return [{ kind: "time", from: 2, to: 14 }, text("-"), { kind: "random", digits: 7 }];
    case "time":
      return [{ kind: "time", from: 0, to: 14 }];
    case "time-zone":
      return [text("KST")];
    case "signature":
      return [
        text("KMV1:"),
        { kind: "time", from: 0, to: 17 },
        text(":"),
        { kind: "hmac", key: "KONAPLATE_SECRET_KEY" },
      ];
    case "crypto-key":
      return undefined;
  }
}

function text(written: string): RecipePart {
  return { kind: "text", text: written };
}
