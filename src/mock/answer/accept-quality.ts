/**
 * How much an Accept field's value likes a media type, from 0 to 1: what the most specific range that covers it says.
 * RFC 9110, section 12.5.1.
 */
export function acceptQuality(accept: string, mediaType: string): number {
  const [essence = ""] = parts(mediaType);
  const [type] = essence.split("/");
  const ranges = [essence, `${type}/*`, "*/*"];
  const found = accept
    .split(",")
    .map(parts)
    .filter(([range = ""]) => ranges.includes(range))
    .sort(([left = ""], [right = ""]) => ranges.indexOf(left) - ranges.indexOf(right));
  const [best] = found;
  if (best === undefined) return 0;
  const weight = best.find((part) => part.startsWith("q="));
  return weight === undefined ? 1 : Number(weight.slice(2)) || 0;
}

function parts(text: string): readonly string[] {
  return text.split(";").map((part) => part.trim().toLowerCase());
}
