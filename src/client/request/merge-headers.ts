/** Headers by name, as text. */
export type HeaderFields = Readonly<Record<string, string>>;

/** One set of headers out of several; a later group's value counts, whatever the case of its name. RFC 9110, section 5.1. */
export function mergeHeaders(groups: readonly (HeaderFields | undefined)[]): HeaderFields {
  const given = groups.filter((group) => group !== undefined);
  const merged: Record<string, string> = { ...given[0] };
  for (const group of given.slice(1)) {
    for (const name of Object.keys(group)) merged[spellingIn(merged, name) ?? name] = group[name] ?? "";
  }
  return merged;
}

/** The value of a header, whatever the case of its name. RFC 9110, section 5.1. */
export function findHeader(headers: HeaderFields, name: string): string | undefined {
  const own = spellingIn(headers, name);
  return own === undefined ? undefined : headers[own];
}

function spellingIn(headers: HeaderFields, name: string): string | undefined {
  if (Object.hasOwn(headers, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(headers).find((own) => own.toLowerCase() === wanted);
}
