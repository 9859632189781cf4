/**
 * The name of a path's file in the folder layout: its steps after the version, joined by hyphens, and the version at the end from the
 * second on. `/api/v1/pets/{id}/names` gives `pets-id-names`, `/api/v2/pets` gives `pets-v2`, `/pets` gives `pets`.
 */
export function slugOfPath(path: string): string {
  const steps = path
    .replaceAll(/[{}]/g, "")
    .split("/")
    .filter((step) => step !== "");
  const at = steps.findIndex((step) => /^v\d+$/i.test(step));
  const version = at === -1 || steps[at]?.toLowerCase() === "v1" ? [] : [steps[at] ?? ""];
  return [...steps.slice(at + 1), ...version].join("-");
}
