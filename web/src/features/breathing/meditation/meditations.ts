import { meditations } from '@meditations';
import type { components } from '../../../api/schema/garden';
import type { Locale } from '../../../i18n/locale';

/** One step; without a text it is silence. */
export interface Step {
  millis: number;
  /** Whether a bell sounds at its beginning. */
  bell: boolean;
  text?: string | undefined;
}

/** A guided meditation in one language. */
export interface Meditation {
  code: string;
  version: number;
  name: string;
  description: string;
  /** Of all steps together. */
  millis: number;
  steps: Step[];
}

/** What the client carries: the list of garden-service as it was when this version was built, latest versions only. */
export function carriedMeditations(language: Locale): Meditation[] {
  const latest = new Map<string, (typeof meditations)[number]>();
  for (const each of meditations) {
    if (each.version >= (latest.get(each.code)?.version ?? 0)) latest.set(each.code, each);
  }
  return [...latest.values()].map(({ code, version, name, description, steps }) => ({
    code,
    version,
    name: name[language],
    description: description[language],
    millis: lengthOf(steps),
    steps: steps.map(({ millis, bell, text }) => ({ millis, bell, text: text?.[language] })),
  }));
}

/** Understands an answer of the service; leaves out what cannot be played. */
export function readMeditations(answer: components['schemas']['MeditationsView'] | undefined): Meditation[] {
  return (answer?.items ?? []).flatMap(({ code, version, name, description = '', steps = [] }) => {
    const sound = steps.length > 0 && steps.every(({ millis }) => millis > 0);
    if (code === undefined || name === undefined || !sound) return [];
    return [{ code, version, name, description, millis: lengthOf(steps), steps }];
  });
}

function lengthOf(steps: { millis: number }[]): number {
  return steps.reduce((sum, { millis }) => sum + millis, 0);
}
