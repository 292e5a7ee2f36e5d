export const page = 'M6 3.500h12v17H6zM9 8h6M9 12h6M9 16h3.500';

/** A sign for each family, which says it without its colour. */
const glyphs: Record<string, string> = {
  joy: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400',
  anger:
    'M12 3c1 3.500 5.500 5.500 5.500 10.500a5.500 5.500 0 0 1-11 0c0-2 1-3.500 2-4.500.3 1.500 1 2.300 2 2.500-.5-3 .2-6 1.500-8.500z',
  fear: 'M4 9c2-3 4-3 5.300 0s3.400 3 5.400 0 3.300-3 5.300 0M4 16c2-3 4-3 5.300 0s3.400 3 5.400 0 3.300-3 5.300 0',
  sadness: 'M12 3.500c3 4 5.500 7 5.500 10.500a5.500 5.500 0 0 1-11 0C6.500 10.500 9 7.500 12 3.500z',
  surprise: 'M12 3l2 7 7 2-7 2-2 7-2-7-7-2 7-2z',
  disgust: 'M5 12c0-4 5-5 7 0s7 4 7 0-5-5-7 0-7 4-7 0z',
  serenity: 'M3.500 15h17M6 15a6 6 0 0 1 12 0M8 19h8',
};
const other = 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z';

export function glyphOf(family: string): string {
  return glyphs[family] ?? other;
}
