declare module '@protocols' {
  interface Text {
    fr: string;
    en: string;
  }
  /** The parts of the file that the client carries; the others stay out of it. */
  export const notice: Text;
  export const protocols: {
    code: string;
    version: number;
    name: Text;
    phases: { type: 'INHALE' | 'INHALE_TOP_UP' | 'HOLD_IN' | 'EXHALE' | 'HOLD_OUT'; millis: number }[];
    breathHold: boolean;
    defaultCycles: number;
    maxCycles?: number;
    beginnerMaxCycles?: number;
  }[];
}
