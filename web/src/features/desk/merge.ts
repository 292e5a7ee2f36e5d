const ID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/** The ticket that an address, or a part of one, names. */
export function findId(text: string): string | undefined {
  return text.match(ID)?.[0].toLowerCase();
}
