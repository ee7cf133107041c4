/** First names, as people say them; the whole name where somebody else has the same first name. */
export function shortNames(
  people: Iterable<{ readonly seatId: string; readonly firstName: string; readonly lastName: string }>,
): ReadonlyMap<string, string> {
  const everybody = [...people];
  const bearers = Map.groupBy(everybody, (person) => person.firstName);
  return new Map(
    everybody.map((person) => [
      person.seatId,
      bearers.get(person.firstName)?.length === 1 ? person.firstName : fullName(person),
    ]),
  );
}

export function fullName(person: { readonly firstName: string; readonly lastName: string }): string {
  return `${person.firstName} ${person.lastName}`;
}
