/**
 * The id of the next command: a UUID of version 7 of this moment (RFC 9562) or, where the clock of this device lags behind what the
 * garden has seen, the successor of its latest one. Commands count in the order of their ids.
 */
export function nextCommandId(latest: string | undefined, now = Date.now()): string {
  const fresh = newId(now);
  // Ids of one length in lower case compare as text just as they do as numbers.
  return latest === undefined || fresh > latest.toLowerCase() ? fresh : successor(latest);
}

function newId(now: number): string {
  const octets = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) octets[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  octets[6] = 0x70 | ((octets[6] ?? 0) & 0x0f);
  octets[8] = 0x80 | ((octets[8] ?? 0) & 0x3f);
  return write(Array.from(octets, octet => octet.toString(16).padStart(2, '0')).join(''));
}

function successor(id: string): string {
  const number = BigInt(`0x${id.replaceAll('-', '')}`) + 1n;
  return write(number.toString(16).padStart(32, '0'));
}

function write(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
