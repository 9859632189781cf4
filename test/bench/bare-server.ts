/** Reads the request's body and sends the bytes of the mock's success answer: what node:http alone can do. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const body = Buffer.from('{"response":{"code":"000_000","description":"Success"}}');
const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.writeHead(200, [
      "Content-Type",
      "application/json",
      "X-KM-Crypto-Key-Id",
      "EXAMPLE-CRYPTO-KEY-0000000000001",
      "X-KM-Correlation-Id",
      request.headers["x-km-correlation-id"] as string,
      "Content-Length",
      String(body.length),
    ]);
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
