/** How somebody likes to breathe on this device. Nothing of it says who they are. */
export interface Choices {
  noticeRead: boolean;
  sound: Sound;
  vibration: boolean;
  /** Without a choice: what the device says about motion. */
  shape: 'circle' | 'bar' | undefined;
}

export type Sound = 'none' | 'bell' | 'note' | 'breeze';
export const sounds: Sound[] = ['none', 'bell', 'note', 'breeze'];

/** What counts without a choice. */
export const usualChoices: Choices = {
  noticeRead: false,
  sound: 'none',
  vibration: true,
  shape: undefined,
};

const KEY = 'cesizen-breathing';

export function readChoices(): Choices {
  let kept: Partial<Choices> = {};
  try {
    kept = (JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Choices> | null) ?? {};
  } catch {
    // Storage is closed or holds something else.
  }
  return {
    noticeRead: kept.noticeRead === true,
    sound: sounds.find(sound => sound === kept.sound) ?? 'none',
    vibration: kept.vibration !== false,
    shape: kept.shape === 'circle' || kept.shape === 'bar' ? kept.shape : undefined,
  };
}

/** Remembers; where storage is closed a choice holds until the page is left. */
export function keepChoices(choices: Choices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Nothing to do.
  }
}

/** Whether the device can be felt: a phone. A desk says that it can and does not. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator && (globalThis.matchMedia?.('(any-pointer: coarse)').matches ?? false);
}
