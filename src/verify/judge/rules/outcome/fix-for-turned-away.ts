/** What to do about a target that wants to know who asks, or is asked too often. */
export function fixForTurnedAway(status: number): string {
  return status === 429
    ? "The target takes fewer requests: say how many a second with --rate."
    : 'The target wants credentials: give them with --header, such as --header "Authorization: Bearer …".';
}
