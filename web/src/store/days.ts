// Days and clocks of people, in their own zone.
import { dayOf } from './entries';

/** The zone of this device. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The day before one like 2026-11-22. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The day that a moment belongs to where the night ends at an hour, 0 to 3: before it the day is still the one before. */
export function dayWith(nightEndsAt: number, moment: number, zone: string): string {
  const { day, time } = clockAt(moment, zone);
  return Number(time.slice(0, 2)) < nightEndsAt ? dayBefore(day) : day;
}

/** What a clock shows at a moment in a zone: the day, and the time as 18:30. */
export function clockAt(moment: number, zone: string): { day: string; time: string } {
  const form = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  return { day: dayOf(moment, zone), time: new Intl.DateTimeFormat('en-GB', form).format(moment) };
}
