/** Which rules of the contract test are meant for which kind of wrong; the ids are those of `plate verify`. */
export const RULE = {
  mustRefuse: ["must-refuse"],
  mustAccept: ["must-accept"],
  scenario: ["scenario"],
  status: ["status"],
  code: ["code"],
  mediaType: ["media-type"],
  schema: ["schema"],
  header: ["header"],
  echo: ["echo"],
  inTime: ["in-time"],
  connection: ["connection"],
  together: ["together"],
  leak: ["leak"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
