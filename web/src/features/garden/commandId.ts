import { nextChange } from '../../store/ids';

/**
 * The id of the next command: a UUID of version 7 of this moment (RFC 9562) or, where the clock of this device lags behind what the
 * garden has seen, the successor of its latest one. Commands count in the order of their ids.
 */
export function nextCommandId(latest: string | undefined, now = Date.now()): string {
  return nextChange(now, latest?.toLowerCase());
}
