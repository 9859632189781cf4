import { createPrivateKey, X509Certificate } from "node:crypto";
import { resolve } from "node:path";
import { createSecureContext } from "node:tls";
import { PlateError } from "../../contract/model/plate-error.ts";
import { shellWord } from "../../contract/show/shell-word.ts";
import { readFailure } from "../../files/read-failure.ts";
import { readRegularText } from "../../files/read-regular-file.ts";
import type { ConnectionSettings, TlsSettings } from "../../transport/connection.ts";
import { proxyOf, shownProxy } from "../../transport/proxy-of.ts";
import type { CommandIo } from "../command.ts";
import type { ConnectionConfig } from "../config/plate-config.ts";
import type { OptionTable, ValuesOf } from "../option-spec.ts";

/** The options that say how a server is connected to; the same for every command that does. */
export const connectionOptions = {
  ca: { value: "FILE", help: "also trust the authorities of this PEM file", names: "file" },
  cert: { value: "FILE", help: "the client's certificate (PEM), with --key", names: "file" },
  key: {
    value: "FILE",
    help: "its private key (PEM); of an encrypted one, PLATE_KEY_PASSPHRASE has the passphrase",
    names: "file",
  },
  insecure: { help: "take any certificate of the server" },
  "unix-socket": { value: "FILE", help: "connect to this socket in place of the URL's host", names: "file" },
} as const satisfies OptionTable;

/** The values of `connectionOptions`. */
export type ConnectionValues = ValuesOf<typeof connectionOptions>;

/**
 * How to connect, by flags over configuration; `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of the environment are obeyed. Throws a
 * PlateError (`usage`) for files that cannot be read or hold something else, and for a certificate without its key.
 */
export async function readConnection(
  values: ConnectionValues,
  config: ConnectionConfig = {},
  { cwd, env }: Pick<CommandIo, "cwd" | "env">,
): Promise<ConnectionSettings> {
  const files = { ca: values.ca ?? config.ca, cert: values.cert ?? config.cert, key: values.key ?? config.key };
  if ((files.cert === undefined) !== (files.key === undefined)) {
    const missing = files.cert === undefined ? "--cert" : "--key";
    throw new PlateError("usage", "a client certificate and its key belong together", { fix: `give ${missing} too` });
  }
  const [ca, cert, key] = await Promise.all([
    read("ca", files, cwd),
    read("cert", files, cwd),
    read("key", files, cwd),
  ]);
  const { PLATE_KEY_PASSPHRASE: passphrase } = env;
  const tls: TlsSettings = {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(key === undefined || !passphrase ? {} : { passphrase }),
    ...(values.insecure === true ? { insecure: true } : {}),
  };
  checkPair(tls, files);
  const { "unix-socket": socket } = values;
  return { tls, env, ...(socket === undefined ? {} : { unixSocket: resolve(cwd, socket) }) };
}

/** The same options again, for a command that is to be run later. */
export function connectionFlags(values: ConnectionValues): string {
  const named = (["ca", "cert", "key", "unix-socket"] as const).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [` --${name} ${shellWord(value)}`];
  });
  return named.join("") + (values.insecure === true ? " --insecure" : "");
}

/** What the user must know of how a server is connected to: lines for stderr. */
export function connectionNotices(baseUrl: string, { tls, env = {}, unixSocket }: ConnectionSettings): string {
  const proxy = unixSocket === undefined ? proxyOf(new URL(baseUrl), env) : undefined;
  const through = proxy === undefined ? "" : `through the proxy ${shownProxy(proxy)} (${proxy.variable})\n`;
  return tls?.insecure === true ? `${through}warning: the server's certificate is not checked (--insecure)\n` : through;
}

type TlsFile = "ca" | "cert" | "key";

const holds: Readonly<Record<TlsFile, string>> = { ca: "certificate", cert: "certificate", key: "private key" };

async function read(
  name: TlsFile,
  files: Readonly<Record<TlsFile, string | undefined>>,
  cwd: string,
): Promise<string | undefined> {
  const file = files[name];
  if (file === undefined) return undefined;
  const what = holds[name];
  const text = pemText(resolve(cwd, file), file, name);
  const label =
    name === "key" ? /-----BEGIN [A-Z ]*PRIVATE KEY-----/ : /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/;
  if (label.test(text) && (name === "key" || isCertificate(text))) return text;
  throw new PlateError("usage", `${file} holds no ${what} in PEM form`, {
    fix: `convert it: openssl x509 or openssl pkcs12 writes PEM, the form that begins with -----BEGIN`,
  });
}

function pemText(path: string, shownAs: string, name: TlsFile): string {
  try {
    return readRegularText(path);
  } catch (cause) {
    throw readFailure(shownAs, cause, `name a PEM file with --${name}`);
  }
}

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).subject !== "";
  } catch {
    return false;
  }
}

/** Node refuses a key without its passphrase, and one of another certificate, when the first connection is made. */
function checkPair({ cert, key, passphrase }: TlsSettings, files: Readonly<Record<TlsFile, string | undefined>>): void {
  if (cert === undefined || key === undefined) return;
  try {
    createPrivateKey({ key, ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (cause) {
    throw new PlateError("usage", `${files.key} cannot be opened`, {
      fix: "set PLATE_KEY_PASSPHRASE to the passphrase of the key",
      cause,
    });
  }
  try {
    createSecureContext({ cert, key, ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (cause) {
    throw new PlateError("usage", `${files.key} is not the key of ${files.cert}`, {
      fix: "give the private key that the certificate was issued for",
      cause,
    });
  }
}
