/**
 * Makes an object show another value wherever it is printed: by `JSON.stringify`, by a logger that uses it, and by Node's
 * `console.log` and `util.inspect`. Its members stay readable for the code that needs them; a copy made by spreading loses the guard.
 */
export function withRedactedForm<Value extends object>(value: Value, redacted: unknown): Value {
  const show = { value: () => redacted, enumerable: false };
  return Object.defineProperties(value, { toJSON: show, [Symbol.for("nodejs.util.inspect.custom")]: show });
}

/** What is shown in place of a secret: three asterisks and nothing of the value, not even its length. */
export const redactedText = "***";
