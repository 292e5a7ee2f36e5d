declare module '@meditations' {
  interface Text {
    fr: string;
    en: string;
  }
  /** The parts of the file that the client carries; the others stay out of it. */
  export const meditations: {
    code: string;
    version: number;
    name: Text;
    description: Text;
    steps: { millis: number; bell: boolean; text?: Text }[];
  }[];
}
