import { signal } from '@preact/signals';
import type { Receipt } from './rights';

/** The receipt of an erasure that was asked for on this page: in memory alone, until the tab is closed. */
export const received = signal<Receipt>();

/** The receipt as a file to keep, with what it is for. */
export function writeReceipt({ id, receipt }: Receipt, explanation: string): string {
  return `CESIZen\n\n${explanation}\n\n${id}\n${receipt}\n`;
}
