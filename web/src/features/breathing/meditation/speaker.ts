import { useEffect, useState } from 'preact/hooks';
import { locale } from '../../../i18n/locale';

/** A voice of the device itself in the language of the page: one of a distant service would learn what is meditated on. */
function voiceHere(): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined;
  return speechSynthesis.getVoices().find(voice => voice.localService && voice.lang.startsWith(locale()));
}

/** Whether this device can read aloud; voices may come late. */
export function useCanSpeak(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return undefined;
    const look = () => setCan(voiceHere() !== undefined);
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return can;
}

/** Reads a text aloud, slowly. */
export function speak(text: string): void {
  const voice = voiceHere();
  if (voice === undefined) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.85;
  speechSynthesis.speak(words);
}

export function hush(): void {
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
}
