/**
 * Asks a mock of any OpenAPI document for every operation once: `node test/bench/any-contract.ts FILE`.
 * GitHub's, too large to be installed for the tests: `npm pack @octokit/openapi@23.0.2`, unpack it, and give generated/api.github.com.json.
 */
import { answerEveryOperation } from "../mock/answer-every-operation.ts";

const { operations, failed, refused, flawed, milliseconds } = await answerEveryOperation(process.argv[2] ?? "");
console.log(
  `${operations} operations in ${milliseconds} ms: ${operations - failed.length} answer a success, ${failed.length} do not`,
);
for (const line of failed) console.log(`  failed  ${line}`);
console.log(
  `${refused.length} requests that could be made up break the contract, and were sent to a mock without checks`,
);
console.log(`${flawed.length} answers break their schema, as the contract's own examples do`);
