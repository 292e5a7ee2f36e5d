import type { Fault } from '../../api/problems';
import { m } from '../../i18n/texts';
import type { Faults } from '../../ui/Faults';
import type { Phase } from './exercises';
import type { NewPattern } from './patterns';

/** A phase while it is written: its length as it was typed, in seconds. */
export interface PhaseDraft {
  /** Of this line of the form, for as long as it is open. */
  key: number;
  type: Phase['type'];
  seconds: string;
}

export interface RhythmDraft {
  name: string;
  phases: PhaseDraft[];
}

/** What the service takes; it has the last word. */
export const MOST_PHASES = 12;
const SHORTEST = 500;
const LONGEST = 30_000;

export const types: Phase['type'][] = ['INHALE', 'INHALE_TOP_UP', 'HOLD_IN', 'EXHALE', 'HOLD_OUT'];

export function draftOf({ name, phases }: NewPattern): RhythmDraft {
  return {
    name,
    phases: phases.map(({ type, millis }, key) => ({ key, type, seconds: String(millis / 1000) })),
  };
}

/** How a new rhythm begins: calm, and without a hold. */
export const firstDraft: RhythmDraft = draftOf({
  name: '',
  phases: [
    { type: 'INHALE', millis: 4000 },
    { type: 'EXHALE', millis: 6000 },
  ],
});

/** One phase more, after the last: the other half of the breath. */
export function withPhase({ name, phases }: RhythmDraft): RhythmDraft {
  const key = Math.max(-1, ...phases.map(each => each.key)) + 1;
  const type = phases.at(-1)?.type === 'EXHALE' ? 'INHALE' : 'EXHALE';
  return { name, phases: [...phases, { key, type, seconds: '4' }] };
}

/** A phase changes its place with the one before it. */
export function withEarlier({ name, phases }: RhythmDraft, index: number): RhythmDraft {
  const [moved, before] = [phases[index], phases[index - 1]];
  if (moved === undefined || before === undefined) return { name, phases };
  return {
    name,
    phases: phases.map((each, at) => (at === index - 1 ? moved : at === index ? before : each)),
  };
}

/** The phases whose length is a number, as they will be breathed. */
export function phasesOf({ phases }: RhythmDraft): Phase[] {
  return phases.flatMap(({ type, seconds }) => {
    const millis = millisOf(seconds);
    return millis === undefined ? [] : [{ type, millis }];
  });
}

/** What cannot be sent at all; what can, the service judges. */
export function faultsIn({ name, phases }: RhythmDraft): Faults {
  const faults: Faults = {};
  if (name.trim() === '') faults['rhythm-name'] = m.breathing_rhythm_name_missing();
  for (const { key, seconds } of phases)
    if (millisOf(seconds) === undefined) faults[`seconds-${key}`] = m.breathing_rhythm_seconds_fault();
  return faults;
}

/** Where the faults that the service found stand in the form; its words are kept. */
export function placeFaults(told: Fault[], detail: string, { phases }: RhythmDraft): Faults {
  return Object.fromEntries(
    told.map(({ pointer, text }) => {
      const [, part, index, field] = pointer.split('/');
      const key = phases[Number(index)]?.key;
      const id =
        part === 'name'
          ? 'rhythm-name'
          : key === undefined
            ? ''
            : `${field === 'millis' ? 'seconds' : 'type'}-${key}`;
      return [id, text ?? detail];
    }),
  );
}

function millisOf(seconds: string): number | undefined {
  const millis = Math.round(Number(seconds.replace(',', '.')) * 1000);
  return seconds.trim() !== '' && millis >= SHORTEST && millis <= LONGEST ? millis : undefined;
}
