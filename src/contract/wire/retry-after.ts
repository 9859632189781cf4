/**
 * How long the field Retry-After asks to wait, in milliseconds from `nowMs` (since 1970) on, 0 for a time that has gone; `undefined`
 * where it is neither seconds nor a date. RFC 9110, section 10.2.3.
 */
export function retryAfterMs(text: string, nowMs: number): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // The oldest form of a date names no zone, and would be read as local time; all forms are in GMT. RFC 9110, section 5.6.7.
  const delayMs = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`) - nowMs;
  return Number.isNaN(delayMs) ? undefined : Math.max(delayMs, 0);
}
