import { DatabaseSync } from "node:sqlite";

/** What one card may pay, in won. 0 means unlimited. */
export interface CardLimits {
  readonly once: bigint;
  readonly day: bigint;
  readonly month: bigint;
}

/** A request to set the limits of one card, read and checked. */
export interface LimitOrder {
  readonly userId: bigint;
  readonly par: string;
  readonly limits: CardLimits;
}

/** What the store says of an order: carried out, or why not. */
export type Settlement = "success" | "noMember" | "noAccount";

/** The partner's tables. */
export interface Store {
  /** The secret key that belongs to an access key; undefined for a key that nobody was given. */
  readonly secretOf: (accessKey: string) => string | undefined;
  /** Whether the id is a member's who has not withdrawn. */
  readonly isMember: (userId: bigint) => boolean;
  /** Whether the member's card is linked to an account. */
  readonly hasAccount: (userId: bigint, par: string) => boolean;
  /** Carries an order out, or says why it cannot be. */
  readonly settle: (order: LimitOrder) => Settlement;
  /** The member's cards, in no order. */
  readonly parsOf: (userId: bigint) => readonly string[];
  /** The limits last set for a card; undefined where none were. */
  readonly limitsOf: (userId: bigint, par: string) => CardLimits | undefined;
  readonly close: () => void;
}

/**
 * A member id goes to 9999999999999999999, and an INTEGER of SQLite ends at 9223372036854775807: ids are kept as their
 * decimal digits without leading zeros, so that equal text is an equal number. Limits end at 9999999999 and are INTEGERs.
 */
const SCHEMA = `
  CREATE TABLE projects (access_key TEXT PRIMARY KEY, secret_key TEXT NOT NULL) STRICT;
  CREATE TABLE members (
    user_id TEXT PRIMARY KEY CHECK (user_id NOT GLOB '*[^0-9]*' AND user_id GLOB '[1-9]*' AND length(user_id) <= 19),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
  ) STRICT;
  CREATE TABLE accounts (account_id INTEGER PRIMARY KEY, user_id TEXT NOT NULL REFERENCES members) STRICT;
  CREATE TABLE cards (
    user_id TEXT NOT NULL REFERENCES members,
    par TEXT NOT NULL CHECK (length(par) = 27),
    account_id INTEGER REFERENCES accounts,
    PRIMARY KEY (user_id, par)
  ) STRICT;
  CREATE TABLE limits (
    user_id TEXT NOT NULL,
    par TEXT NOT NULL,
    once INTEGER NOT NULL CHECK (once BETWEEN 0 AND 9999999999),
    day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 9999999999),
    month INTEGER NOT NULL CHECK (month BETWEEN 0 AND 9999999999),
    PRIMARY KEY (user_id, par),
    FOREIGN KEY (user_id, par) REFERENCES cards
  ) STRICT;`;

/** The people of the page's test cases: one with an account, one withdrawn, one whose card has no account. */
const PEOPLE = `
  INSERT INTO members (user_id, withdrawn) VALUES ('9007199254740993', 0), ('9007199254740994', 1), ('9007199254740995', 0);
  INSERT INTO accounts (account_id, user_id) VALUES (1, '9007199254740993'), (2, '9007199254740994');
  INSERT INTO cards (user_id, par, account_id) VALUES
    ('9007199254740993', 'KONA00000000000000000000001', 1),
    ('9007199254740994', 'KONA00000000000000000000001', 2),
    ('9007199254740995', 'KONA00000000000000000000001', NULL);`;

/** Opens a store in memory with the members and cards of the four test cases, and the given access and secret keys. */
export function openStore(secretKeys: Readonly<Record<string, string>>): Store {
  const database = new DatabaseSync(":memory:");
  database.exec(SCHEMA);
  database.exec(PEOPLE);
  const addProject = database.prepare("INSERT INTO projects (access_key, secret_key) VALUES (?, ?)");
  for (const [accessKey, secretKey] of Object.entries(secretKeys)) addProject.run(accessKey, secretKey);
  return { ...readers(database), ...writers(database), close: () => database.close() };
}

function readers(database: DatabaseSync): Pick<Store, "secretOf" | "isMember" | "hasAccount" | "parsOf" | "limitsOf"> {
  const secret = database.prepare("SELECT secret_key FROM projects WHERE access_key = ?");
  const member = database.prepare("SELECT 1 FROM members WHERE user_id = ? AND withdrawn = 0");
  const account = database.prepare(
    "SELECT 1 FROM cards JOIN accounts USING (account_id) WHERE cards.user_id = ? AND par = ?",
  );
  const limits = database.prepare("SELECT once, day, month FROM limits WHERE user_id = ? AND par = ?");
  limits.setReadBigInts(true);
  const cards = database.prepare("SELECT par FROM cards WHERE user_id = ?");
  return {
    secretOf: (accessKey) => secret.get(accessKey)?.secret_key as string | undefined,
    isMember: (userId) => member.get(String(userId)) !== undefined,
    hasAccount: (userId, par) => account.get(String(userId), par) !== undefined,
    parsOf: (userId) => cards.all(String(userId)).map(({ par }) => par as string),
    limitsOf: (userId, par) => {
      const row = limits.get(String(userId), par);
      return row === undefined ? undefined : ({ ...row } as unknown as CardLimits);
    },
  };
}

function writers(database: DatabaseSync): Pick<Store, "settle"> {
  const { isMember, hasAccount } = readers(database);
  const set = database.prepare("INSERT OR REPLACE INTO limits (user_id, par, once, day, month) VALUES (?, ?, ?, ?, ?)");
  return {
    settle: ({ userId, par, limits }) => {
      if (!isMember(userId)) return "noMember";
      if (!hasAccount(userId, par)) return "noAccount";
      set.run(String(userId), par, limits.once, limits.day, limits.month);
      return "success";
    },
  };
}
