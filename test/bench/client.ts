/** `node test/bench/client.ts`: size, time and exactness of the client beside raw fetch and bare openapi-fetch, in one run. */
import { compareIntegers } from "./client-integers.ts";
import { measureSizes } from "./client-size.ts";
import { measureTimes } from "./client-time.ts";

const sizes = await measureSizes();
const smallest = Math.min(...Object.values(sizes).map(({ gzipped }) => gzipped));
console.log("A program of one call, bundled and minified by esbuild for browsers, bytes");
console.table(
  Object.fromEntries(
    Object.entries(sizes).map(([name, { minified, gzipped }]) => [
      name,
      { minified, gzipped, "over raw": gzipped - smallest },
    ]),
  ),
);
const times = await measureTimes(1000);
const raw = Object.values(times)[0] ?? Number.NaN;
console.log(
  "One signed call over a stubbed fetch, microseconds (fastest tenth of 1,000 batches, contenders taking turns)",
);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([name, micros]) => [
      name,
      { micros: Number(micros.toFixed(1)), "times raw": Number((micros / raw).toFixed(2)) },
    ]),
  ),
);
console.log("Integers, out and in");
console.table(await compareIntegers());
