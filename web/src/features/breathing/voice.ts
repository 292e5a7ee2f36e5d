import type { Sound } from '../../ui/senses';
import { playBell } from './bell';
import type { Planned } from './plan';

/** A sound that breathes along. */
export interface Voice {
  /** Takes the place of all that was planned before. */
  plan(phases: Planned[]): void;
  hush(): void;
  bell(): void;
  close(): void;
}

/** The pitch of empty and of full lungs, in hertz; the loudness at most, of 1. */
const ranges = { note: { low: 147, high: 220, loud: 0.16 }, breeze: { low: 260, high: 950, loud: 0.3 } };

/** Opens the loudspeaker; must be called while a press is being handled. Nothing where the device has none. */
export function openVoice(sound: Sound): Voice | undefined {
  if (sound === 'none' || typeof AudioContext === 'undefined') return undefined;
  const audio = new AudioContext();
  void audio.resume();
  const loudness = new GainNode(audio, { gain: 0 });
  loudness.connect(audio.destination);
  const pitches = sound === 'bell' ? [] : sound === 'note' ? hum(audio, loudness) : blow(audio, loudness);
  const range = ranges[sound === 'breeze' ? 'breeze' : 'note'];

  function clear() {
    const now = audio.currentTime;
    for (const param of [loudness.gain, ...pitches.map(pitch => pitch.param)]) {
      param.cancelScheduledValues(now);
      param.setValueAtTime(param.value, now);
    }
    return now;
  }

  return {
    plan(phases) {
      if (sound === 'bell') return;
      const now = clear();
      for (const phase of phases) {
        const start = now + Math.max(0, phase.at);
        const end = now + Math.max(phase.until, phase.at + 0.01);
        const loud = phase.from === phase.to ? 0 : range.loud;
        // Swells, and fades towards the turn; a hold is silent.
        loudness.gain.setTargetAtTime(loud, start, loud > 0 ? (end - start) / 6 : 0.25);
        if (loud > 0)
          loudness.gain.setTargetAtTime(loud * 0.12, start + (end - start) * 0.62, (end - start) / 8);
        for (const { param, ratio } of pitches) {
          const hertz = ratio * (range.low + (range.high - range.low) * phase.to);
          param.setTargetAtTime(hertz, start, (end - start) / 2.6);
        }
      }
    },
    hush() {
      loudness.gain.setTargetAtTime(0, clear(), 0.12);
    },
    bell: () => playBell(audio),
    // The bell rings out first.
    close: () => void setTimeout(() => void audio.close().catch(() => undefined), 6000),
  };
}

interface Pitch {
  param: AudioParam;
  ratio: number;
}

/** Two soft sines, a fifth apart, the upper one barely heard. */
function hum(audio: AudioContext, out: AudioNode): Pitch[] {
  return [
    { ratio: 1, level: 1 },
    { ratio: 1.5, level: 0.28 },
    { ratio: 2.003, level: 0.1 },
  ].map(({ ratio, level }) => {
    const tone = new OscillatorNode(audio, { frequency: ranges.note.low * ratio });
    tone.connect(new GainNode(audio, { gain: level })).connect(out);
    tone.start();
    return { param: tone.frequency, ratio };
  });
}

/** Noise through a filter that opens as the lungs fill: air, or the sea. */
function blow(audio: AudioContext, out: AudioNode): Pitch[] {
  const buffer = new AudioBuffer({ length: audio.sampleRate * 4, sampleRate: audio.sampleRate });
  const samples = buffer.getChannelData(0);
  let brown = 0;
  for (let i = 0; i < samples.length; i++) {
    brown = (brown + 0.04 * (Math.random() * 2 - 1)) / 1.02;
    samples[i] = brown * 4;
  }
  const source = new AudioBufferSourceNode(audio, { buffer, loop: true });
  const filter = new BiquadFilterNode(audio, { type: 'lowpass', frequency: ranges.breeze.low, Q: 0.6 });
  source.connect(filter).connect(out);
  source.start();
  return [{ param: filter.frequency, ratio: 1 }];
}
