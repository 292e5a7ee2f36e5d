import { notice, protocols } from '@protocols';
import type { components } from '../../api/schema/garden';
import type { Locale } from '../../i18n/locale';
import { cycleOf } from './rhythm';

export type Phase = components['schemas']['Phase'];

/** A breathing exercise in one language. */
export interface Exercise {
  code: string;
  /** The id of the pattern where somebody made it themselves: the service is told that instead of the code. */
  pattern?: string | undefined;
  version: number;
  name: string;
  phases: Phase[];
  /** Whether a hold lasts more than 2 s. */
  breathHold: boolean;
  defaultCycles: number;
  maxCycles: number;
  beginnerMaxCycles: number | undefined;
}

/** All exercises, and what everybody is told before the first. */
export interface Catalogue {
  notice: string;
  exercises: Exercise[];
}

/** The service's own limit where the author of an exercise gives none. */
const LONGEST = 3_600_000;

/** What the client carries: the list of garden-service as it was when this version was built, latest versions only. */
export function carriedCatalogue(language: Locale): Catalogue {
  const latest = new Map<string, (typeof protocols)[number]>();
  for (const protocol of protocols) {
    if (protocol.version >= (latest.get(protocol.code)?.version ?? 0)) latest.set(protocol.code, protocol);
  }
  return {
    notice: notice[language],
    exercises: [...latest.values()].map(protocol => ({
      code: protocol.code,
      version: protocol.version,
      name: protocol.name[language],
      phases: protocol.phases,
      breathHold: protocol.breathHold,
      defaultCycles: protocol.defaultCycles,
      maxCycles: protocol.maxCycles ?? Math.floor(LONGEST / cycleOf(protocol.phases)),
      beginnerMaxCycles: protocol.beginnerMaxCycles,
    })),
  };
}

/** Understands an answer of the service, or what was kept of it; nothing where it cannot be breathed by. */
export function readCatalogue(
  answer: components['schemas']['ProtocolsView'] | undefined,
): Catalogue | undefined {
  const exercises = (answer?.items ?? []).flatMap(item => {
    const { code, name, phases = [] } = item;
    const sound = phases.length > 0 && phases.every(phase => phase.millis > 0);
    if (code === undefined || name === undefined || !sound || !(item.defaultCycles > 0)) return [];
    return [{ ...pick(item), code, name, phases }];
  });
  return exercises.length > 0 && answer?.notice ? { notice: answer.notice, exercises } : undefined;
}

function pick(item: components['schemas']['ProtocolView']) {
  const { version, breathHold, defaultCycles, maxCycles, beginnerMaxCycles } = item;
  return { version, breathHold, defaultCycles, maxCycles: maxCycles || defaultCycles, beginnerMaxCycles };
}
