import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { locale } from '../../../i18n/locale';
import { m } from '../../../i18n/texts';
import { Button } from '../../../ui/Button';
import { keepAwake } from '../device';
import { writeLength } from '../lengths';
import { useStageKeys } from '../stageKeys';
import styles from './Meditation.module.css';
import type { Playing } from './Sitting';
import { hush, speak } from './speaker';

/** What is said now: for the eyes, aloud where that is wished, and for readers of screens. Nothing moves. */
export function MeditationStage({ playing, onOver }: { playing: Playing; onOver: () => void }) {
  const { meditation, player, voice, aloud } = playing;
  const place = useRef<HTMLElement>(null);
  useStageKeys(player);

  useEffect(() => {
    place.current?.querySelector('button')?.focus();
    window.scrollTo(0, 0);
  }, []);
  useSignalEffect(() => (player.paused.value ? undefined : keepAwake()));
  useSignalEffect(() => {
    if (player.paused.value) hush();
  });
  useSignalEffect(() => {
    const at = player.step.value;
    if (at === undefined) return onOver();
    const step = meditation.steps[at];
    if (step?.bell) voice?.bell();
    hush();
    if (aloud && step?.text !== undefined) speak(step.text);
  });

  const at = player.step.value ?? meditation.steps.length - 1;
  const paused = player.paused.value;
  return (
    <section ref={place} class={styles.stage} aria-label={m.meditation_guide()}>
      <p role="status" class={styles.words}>
        {paused ? m.breathing_paused() : (meditation.steps[at]?.text ?? m.meditation_silence())}
      </p>
      <p class={styles.soft}>
        {m.meditation_step({ at: at + 1, count: meditation.steps.length })} ·{' '}
        {m.breathing_left({ length: writeLength(player.left(), locale()) })}
      </p>
      <div class={styles.controls}>
        <Button kind="primary" onClick={() => player.togglePause()}>
          {paused ? m.breathing_resume() : m.breathing_pause()}
        </Button>
        <Button onClick={() => player.end()}>{m.meditation_end()}</Button>
      </div>
      <p class={styles.keys}>{m.meditation_keys()}</p>
    </section>
  );
}
