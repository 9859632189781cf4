import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import { makeFolder } from "../../files/make-folder.ts";
import { readFailure, readReason } from "../../files/read-failure.ts";
import { readRegularText } from "../../files/read-regular-file.ts";
import { writeFailure } from "../../files/write-failure.ts";

/** RFC 7518, section 4.3: RSA-OAEP takes keys of 2048 bits or more. */
const shortestKeyBits = 2048;

/** The two key pairs of message encryption as PEM text (SPKI and PKCS #8): the server's for requests, the client's for answers. */
export interface EncryptionKeyPairs {
  readonly server: PemKeyPair;
  readonly client: PemKeyPair;
  /** Names of the files that were not there and were made. */
  readonly made: readonly string[];
}

/** A key pair as PEM text. */
export interface PemKeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * Reads `server-public.pem`, `server-private.pem`, `client-public.pem` and `client-private.pem` from a folder, and makes a pair
 * (RSA, 2048 bits) of which neither file is there. Throws a PlateError (`usage`) for half a pair, for keys that are none or do
 * not belong together, and for what cannot be read or written.
 */
export async function readEncryptionKeys(folder: string, cwd: string): Promise<EncryptionKeyPairs> {
  const path = resolve(cwd, folder);
  const [server, client] = [await pairIn(path, folder, "server"), await pairIn(path, folder, "client")];
  return { server: server.pair, client: client.pair, made: [...server.made, ...client.made] };
}

/** The two keys that a caller holds, as PEM text. */
export interface CallerKeys {
  readonly serverPublicKey: string;
  readonly clientPrivateKey: string;
}

/** Reads a caller's keys, `server-public.pem` and `client-private.pem`. Throws a PlateError (`usage`) for what cannot be read. */
export async function readCallerKeys(folder: string, cwd: string): Promise<CallerKeys> {
  const read = async (file: string): Promise<string> => {
    try {
      return readRegularText(join(resolve(cwd, folder), file));
    } catch (cause) {
      throw readFailure(`${file} in ${folder}`, cause, "name a folder with server-public.pem and client-private.pem");
    }
  };
  const keys = { serverPublicKey: await read("server-public.pem"), clientPrivateKey: await read("client-private.pem") };
  checkPublic(keys.serverPublicKey, folder, "server-public.pem");
  checkPrivate(keys.clientPrivateKey, folder, "client-private.pem");
  return keys;
}

interface FoundPair {
  readonly pair: PemKeyPair;
  readonly made: readonly string[];
}

async function pairIn(path: string, shown: string, name: string): Promise<FoundPair> {
  const files = [`${name}-public.pem`, `${name}-private.pem`] as const;
  try {
    const [publicKey, privateKey] = [await textOf(join(path, files[0])), await textOf(join(path, files[1]))];
    if (publicKey !== undefined && privateKey !== undefined) {
      return { pair: checkPair({ publicKey, privateKey }, shown, files), made: [] };
    }
    if (publicKey === undefined && privateKey === undefined) return { pair: await makePair(path, files), made: files };
  } catch (cause) {
    if (cause instanceof PlateError) throw cause;
    const { code = "unknown reason" } = cause as NodeJS.ErrnoException;
    throw new PlateError("usage", `cannot use the keys in ${shown}: ${code}`, {
      fix: "name a folder of your own",
      cause,
    });
  }
  throw noKey(`${shown} has only one of ${files.join(" and ")}`);
}

/** What message encryption would stumble over at the first request is said at the start. */
function checkPair(pair: PemKeyPair, shown: string, [publicFile, privateFile]: readonly [string, string]): PemKeyPair {
  const publicKey = checkPublic(pair.publicKey, shown, publicFile);
  const privateKey = checkPrivate(pair.privateKey, shown, privateFile);
  if (!createPublicKey(privateKey).equals(publicKey))
    throw noKey(`${publicFile} and ${privateFile} in ${shown} do not belong together`);
  return pair;
}

function checkPublic(text: string, shown: string, file: string): KeyObject {
  const key = keyOf(() => createPublicKey(text), /BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(text));
  if (key !== undefined) return key;
  throw noKey(
    `${file} in ${shown} is no RSA public key or certificate in PEM form, of ${shortestKeyBits} bits or more`,
  );
}

function checkPrivate(text: string, shown: string, file: string): KeyObject {
  const key = keyOf(() => createPrivateKey(text), text.includes("BEGIN PRIVATE KEY"));
  if (key !== undefined) return key;
  throw noKey(`${file} in ${shown} is no RSA private key in PEM form (PKCS #8), of ${shortestKeyBits} bits or more`);
}

function keyOf(read: () => KeyObject, isInForm: boolean): KeyObject | undefined {
  try {
    const key = read();
    const isLong = (key.asymmetricKeyDetails?.modulusLength ?? 0) >= shortestKeyBits;
    return isInForm && isLong && key.asymmetricKeyType === "rsa" ? key : undefined;
  } catch {
    return undefined;
  }
}

function noKey(message: string): PlateError {
  return new PlateError("usage", message, { fix: "put both keys of one pair there, or neither: then a pair is made" });
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return readRegularText(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw noKey(`cannot read ${file}: ${readReason(cause)}`);
  }
}

async function makePair(path: string, [publicFile, privateFile]: readonly [string, string]): Promise<PemKeyPair> {
  const pair = generateKeyPairSync("rsa", {
    modulusLength: shortestKeyBits,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  if (path.split(sep).includes("node_modules")) {
    throw new PlateError("usage", `keys are not made in ${path}: it is lost with the next install`, {
      fix: "name a folder of your own with --keys",
    });
  }
  const [privatePath, publicPath] = [join(path, privateFile), join(path, publicFile)];
  try {
    await makeFolder(path, 0o700);
    await writeFile(privatePath, pair.privateKey, { mode: 0o600, flag: "wx" });
    await writeFile(publicPath, pair.publicKey, { mode: 0o600, flag: "wx" }).catch(async (error: unknown) => {
      // One key of a pair is of no use to anybody.
      await rm(privatePath, { force: true });
      throw error;
    });
  } catch (cause) {
    throw writeFailure(path, cause);
  }
  return pair;
}
