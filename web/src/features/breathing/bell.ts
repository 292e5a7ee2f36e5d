/** The parts of a small bell: how many times the lowest tone, how loud, how long they ring in seconds. */
const parts = [
  [1, 0.12, 4.5],
  [2.01, 0.06, 3.2],
  [2.76, 0.04, 2],
  [5.4, 0.015, 0.9],
] as const;

const LOWEST = 392;

/** Rings once, softly. */
export function playBell(audio: AudioContext): void {
  const now = audio.currentTime;
  for (const [ratio, loud, long] of parts) {
    const tone = new OscillatorNode(audio, { frequency: LOWEST * ratio });
    const fade = new GainNode(audio, { gain: 0 });
    fade.gain.setValueAtTime(0, now);
    fade.gain.linearRampToValueAtTime(loud, now + 0.012);
    fade.gain.exponentialRampToValueAtTime(0.0001, now + long);
    tone.connect(fade).connect(audio.destination);
    tone.start(now);
    tone.stop(now + long);
  }
}
