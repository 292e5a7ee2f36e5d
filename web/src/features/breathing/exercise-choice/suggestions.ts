import { api } from '../../../api/client';
import type { components } from '../../../api/schema/garden';
import { zoneHere } from '../../../store/days';
import type { Mood } from '../keep';

type Schemas = components['schemas'];
export type Suggestions = Schemas['SuggestionsView'];
export type Suggested = Schemas['SuggestedExerciseView'];
export type Basis = NonNullable<Suggestions['basis']>;

/** What somebody says before they are shown exercises; all of it may be left unsaid. */
export interface Situation {
  mood: Mood;
  minutes: number | undefined;
  breathHold: boolean;
}

/** Asks which exercise to practise now. A body, as a mood does not belong into addresses. */
export async function suggest({ mood, minutes, breathHold }: Situation): Promise<Suggestions> {
  const { data } = await api.POST('/api/v1/practice/suggestions', {
    body: {
      ...mood,
      ...(minutes !== undefined && { minutes }),
      ...(breathHold && { breathHold }),
      zone: zoneHere(),
    },
  });
  return data ?? {};
}

/** Says that an exercise is to be suggested less often. */
export async function refuse(protocol: string): Promise<void> {
  await api.POST('/api/v1/practice/suggestions/feedback', { body: { protocol } });
}

/** Forgets what was learned, suggested and refused; the sessions stay. */
export async function forget(): Promise<void> {
  await api.DELETE('/api/v1/practice/suggestions', {});
}

/** Switches what is drawn from one's own sessions on or off. */
export async function turn(enabled: boolean): Promise<void> {
  await api.PUT('/api/v1/practice/suggestions/settings', { body: { enabled } });
}
