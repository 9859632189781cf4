import { resolve } from "node:path";
import { buildProgram } from "../src/cli/packaging/program/build-program.ts";

/** Builds dist/plate: the contract test as one file, for machines of this platform that have no Node. */
const program = await buildProgram(resolve(import.meta.dirname, ".."), resolve("dist"));
console.error(`${program} is built`);
