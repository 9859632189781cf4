/** A media type and its parameters in one spelling: names in lower case, parameters sorted. RFC 9110, section 8.3.1. */
export function mediaTypeKey(mediaType: string): string {
  const [type = "", ...parameters] = mediaType.split(";").map((part) => part.trim());
  const sorted = parameters
    .filter((parameter) => parameter !== "")
    .map((parameter) => {
      const [name = "", value = ""] = parameter.split("=").map((part) => part.trim());
      const bare = value.replace(/^"(.*)"$/, "$1");
      return `${name.toLowerCase()}=${name.toLowerCase() === "charset" ? bare.toLowerCase() : bare}`;
    })
    .sort();
  return [type.toLowerCase(), ...sorted].join(";");
}

/** Whether a media range such as `application/*` covers a media type. RFC 9110, section 12.5.1. */
export function coversMediaType(range: string, mediaType: string): boolean {
  const [[type, subtype], [otherType]] = [range, mediaType].map(
    (text) => mediaTypeKey(text).split(";")[0]?.split("/") ?? [],
  ) as [string[], string[]];
  return subtype === "*" && (type === "*" || type === otherType);
}

/** Whether a body of this media type is bytes and nothing else, so that a schema of a text says nothing of it. */
export function isBytes(mediaType: string): boolean {
  const [type = ""] = mediaTypeKey(mediaType).split(";");
  return !/^(text|multipart)\/|[/+](json|xml|x-www-form-urlencoded|yaml|x-yaml)$|^\*\/|\/\*$/.test(type);
}
