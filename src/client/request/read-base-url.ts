import { PlateError } from "../../contract/model/plate-error.ts";

/**
 * The base URL as the URL parser writes it (a blank or a line end around it is gone), without a slash at its end.
 * Throws a PlateError (`usage`) for what cannot be used. fetch refuses URLs with credentials by an error that repeats them, so they are refused here.
 */
export function readBaseUrl(text: string): string {
  const fix = "give the server's address, such as https://example.test/open-api";
  if (!URL.canParse(text)) throw new PlateError("usage", "the base URL is not a URL", { fix });
  const { protocol, username, password, search, hash, origin, pathname } = new URL(text);
  if (protocol !== "http:" && protocol !== "https:")
    throw new PlateError("usage", "the base URL is neither http nor https", { fix });
  if (`${username}${password}${search}${hash}` !== "") {
    throw new PlateError("usage", "the base URL holds credentials, a query or a fragment", { fix });
  }
  return `${origin}${pathname}`.replace(/\/+$/, "");
}
