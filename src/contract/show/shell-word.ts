/**
 * A text as one word of a POSIX shell, whatever is in it: the shell reads single quotes literally (POSIX.1-2017, Shell Command Language,
 * section 2.2.2). What GitHub's runner would take for a workflow command where the word has several lines is written in two pieces.
 */
export function shellWord(text: string): string {
  const quoted = `'${text.replaceAll("'", "'\\''")}'`;
  return quoted.replaceAll(/^(\s*):(?=:)/gm, "$1:''").replaceAll("##[", "#''#[");
}

/** As `shellWord`, without quotes where the text is plain. */
export function plainShellWord(text: string): string {
  return /^[A-Za-z0-9-]+$/.test(text) ? text : shellWord(text);
}

/** A text within the double quotes of a POSIX shell, read literally (section 2.2.3). */
export function inDoubleQuotes(text: string): string {
  return text.replaceAll(/[\\"$`]/g, "\\$&");
}
