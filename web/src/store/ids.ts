/** The random end of a UUIDv7, its last 62 bits. */
const RANDOM = (1n << 62n) - 1n;

/** A UUID that carries its time (RFC 9562, version 7), in milliseconds since 1970. As text, UUIDs sort by time. */
export function newId(now: number): string {
  const octets = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) octets[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  octets[6] = 0x70 | ((octets[6] ?? 0) & 0x0f);
  octets[8] = 0x80 | ((octets[8] ?? 0) & 0x3f);
  return written(Array.from(octets, octet => octet.toString(16).padStart(2, '0')).join(''));
}

/**
 * The id of a change made now to what shows `shown`: later than that, also where this device's clock lags. Then it is the one
 * shown plus one, whose time is not in the future.
 */
export function nextChange(now: number, shown: string | undefined): string {
  const fresh = newId(now);
  if (shown === undefined || fresh > shown) return fresh;
  const digits = BigInt(`0x${shown.replaceAll('-', '')}`);
  const end = ((digits & RANDOM) + 1n) & RANDOM;
  return written(((digits & ~RANDOM) | end).toString(16).padStart(32, '0'));
}

/** When an id was made, in milliseconds since 1970, by the clock of who made it. */
export function timeOf(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}

function written(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
