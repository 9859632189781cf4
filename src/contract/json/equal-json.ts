import { isJsonObject, type JsonValue } from "./json.ts";

/** Whether two JSON values are the same, the order of members aside. Integers are compared exactly, `1` and `1.0` are the same number. */
export function equalJson(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => equalJson(item, right[index]));
  }
  if (isJsonObject(left) && isJsonObject(right)) {
    const names = Object.keys(left);
    return (
      names.length === Object.keys(right).length &&
      names.every((name) => Object.hasOwn(right, name) && equalJson(left[name], right[name]))
    );
  }
  return left === right;
}
