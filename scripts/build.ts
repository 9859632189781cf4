import { resolve } from "node:path";
import { buildPackages } from "../src/cli/packaging/build-packages.ts";

/** Builds both packages below dist/: konaplate-contract (the client) and openapi-plate (the engine), each ready for `npm publish`. */
await buildPackages(resolve(import.meta.dirname, ".."), resolve("dist"));
console.error("dist/konaplate-contract and dist/openapi-plate are built");
