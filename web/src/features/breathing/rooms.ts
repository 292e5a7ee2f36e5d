import { api } from '../../api/client';
import type { components } from '../../api/schema/garden';
import { m } from '../../i18n/texts';
import type { Exercise } from './exercises';

type Schemas = components['schemas'];
export type Room = Schemas['RoomView'];
export type NewRoom = Schemas['NewRoom'];

/** Opens a room; sent again under the same key it is still one room. */
export async function openRoom(key: string, body: NewRoom): Promise<Room> {
  const { data } = await api.POST('/api/v1/practice/rooms', {
    params: { header: { 'Idempotency-Key': key } },
    body,
  });
  return data as Room;
}

/** The rooms that the person opened and that are not over. */
export async function loadHosted(): Promise<Room[]> {
  return (await api.GET('/api/v1/practice/rooms', {})).data?.items ?? [];
}

/** A room, for whoever has its code; a `Problem` 404 where nobody has. */
export async function loadRoom(code: string): Promise<Room> {
  const { data } = await api.GET('/api/v1/practice/rooms/{code}', { params: { path: { code } } });
  return data as Room;
}

/** Starts the first breath for everybody; saying it twice changes nothing. */
export async function startRoom(code: string): Promise<Room> {
  const { data } = await api.POST('/api/v1/practice/rooms/{code}/start', { params: { path: { code } } });
  return data as Room;
}

/** Ends a room for everybody. */
export async function endRoom(code: string): Promise<void> {
  await api.DELETE('/api/v1/practice/rooms/{code}', { params: { path: { code } } });
}

/** What time it is by the clock of all rooms, in milliseconds since 1970. */
export async function askTime(): Promise<number> {
  const { data } = await api.GET('/api/v1/practice/clock', { cache: 'no-store' });
  return Date.parse(data?.serverTime ?? '');
}

/** The signs of a code, without what people put between them; `undefined` where there are not eight. */
export function readCode(typed: string): string | undefined {
  const signs = typed.replace(/[^0-9a-z]/gi, '').toUpperCase();
  return signs.length === 8 ? signs : undefined;
}

/** A code as it is passed on: in two groups of four. */
export function writeCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What is breathed in a room; a rhythm of its host has no name for the others. */
export function exerciseIn({ phases = [], cycles, breathHold, session }: Room, known: Exercise[]): Exercise {
  const code = session?.protocol ?? '';
  return {
    code,
    pattern: session?.pattern,
    version: session?.version ?? 1,
    name: known.find(each => each.code === code)?.name ?? m.breathing_room_own_rhythm(),
    phases,
    breathHold,
    defaultCycles: cycles,
    maxCycles: cycles,
    beginnerMaxCycles: undefined,
  };
}
