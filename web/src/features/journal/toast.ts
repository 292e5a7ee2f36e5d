import { signal } from '@preact/signals';
import { onPersonGone } from '../../api/device';

export interface Message {
  text: string;
  action?: { label: string; run: () => void };
  number: number;
}

let count = 0;

/** What was just done, with a way back; it survives the change of page. */
export const message = signal<Message | undefined>(undefined);

export function say(text: string, action?: Message['action']): void {
  count += 1;
  message.value = { text, number: count, ...(action !== undefined && { action }) };
}

export function hush(): void {
  message.value = undefined;
}

onPersonGone(hush);
