import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { prefersStill } from '../../ui/preferences';
import type { Choices } from '../../ui/senses';
import { Bar } from './Bar';
import { Circle } from './Circle';
import { feelPhase, keepAwake } from './device';
import type { Guide } from './guide';
import { writeLength } from './lengths';
import type { Sitting } from './Practice';
import { planAhead } from './plan';
import { cycleOf } from './rhythm';
import styles from './Stage.module.css';
import { useStageKeys } from './stageKeys';
import { sayPhase, speakPhase } from './words';

interface Content {
  sitting: Sitting;
  shape: Choices['shape'];
  onOver: () => void;
}

/** The guide while somebody breathes: for the eyes, the ears, the hand, and for readers of screens. */
export function Stage({ sitting, shape, onOver }: Content) {
  const { guide, exercise, together = false } = sitting;
  const place = useRef<HTMLElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const [spoken, setSpoken] = useState('');
  useStageKeys(guide);

  useEffect(() => {
    // Not on a button that leaves, where Space is pressed without a thought.
    if (together) place.current?.focus();
    else first.current?.querySelector('button')?.focus();
    window.scrollTo(0, 0);
  }, []);
  useSignalEffect(() => (guide.paused.value ? undefined : keepAwake()));
  useSignalEffect(() => {
    if (guide.ending.value) setSpoken(m.breathing_last_cycle());
  });
  useSignalEffect(() => {
    const moment = guide.moment.value;
    if (moment.stage === 'over') return onOver();
    if (guide.paused.value) return sitting.voice?.hush();
    if (moment.stage === 'settling') return setSpoken(m.breathing_settle());
    const phase = exercise.phases[moment.phase];
    if (phase === undefined) return;
    if (sitting.vibrating) feelPhase(phase.type);
    setSpoken(before => speakPhase(phase) ?? before);
  });
  useSignalEffect(() => {
    // Planned anew at each change: the clocks of page and loudspeaker cannot part.
    const breathing = guide.moment.value.stage === 'breathing' && !guide.paused.value;
    if (breathing || guide.ending.value)
      sitting.voice?.plan(planAhead(exercise.phases, guide.breathed(), guide.total()));
  });

  const paused = guide.paused.value;
  const word = paused ? m.breathing_paused() : wordOf(sitting);
  const Picture = (shape ?? (prefersStill() ? 'bar' : 'circle')) === 'bar' ? Bar : Circle;
  return (
    <section
      ref={place}
      class={styles.stage}
      aria-label={m.breathing_guide()}
      tabIndex={together ? -1 : undefined}
    >
      <Picture guide={guide} phases={exercise.phases} word={word} />
      <p role="status" class="visually-hidden">
        {paused ? m.breathing_paused() : spoken}
      </p>
      <p class={styles.left}>{leftIn(sitting)}</p>
      <div class={styles.controls} ref={first}>
        {!together && (
          <Button kind="primary" onClick={() => guide.togglePause()}>
            {paused ? m.breathing_resume() : m.breathing_pause()}
          </Button>
        )}
        <Button onClick={() => guide.end()}>{together ? m.breathing_room_leave() : endWord(guide)}</Button>
      </div>
      <p class={styles.keys}>{together ? m.breathing_room_keys() : m.breathing_keys()}</p>
    </section>
  );
}

function wordOf({ guide, exercise }: Sitting): string {
  const moment = guide.moment.value;
  const phase = moment.stage === 'breathing' ? exercise.phases[moment.phase] : undefined;
  return phase === undefined ? m.breathing_settle() : sayPhase(phase.type);
}

function endWord({ paused, ending }: Guide): string {
  return paused.value || ending.value ? m.breathing_end_now() : m.breathing_end();
}

/** What is left, once a cycle: a number that changes every second asks to be watched. */
function leftIn({ guide, exercise }: Sitting): string {
  if (guide.ending.value) return m.breathing_last_cycle();
  const moment = guide.moment.value;
  const cycle = cycleOf(exercise.phases);
  const done = moment.stage === 'breathing' ? moment.cycle * cycle : 0;
  return m.breathing_left({ length: writeLength(guide.total() - done, locale()) });
}
