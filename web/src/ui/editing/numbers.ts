import { locale } from '../../i18n/locale';

/** The number that somebody wrote, with a comma or a point; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** A number for a field, with the decimal sign of the language and every digit that it has. */
export function writeNumber(value: number | null | undefined): string {
  if (value === undefined || value === null) return '';
  return locale() === 'fr' ? String(value).replace('.', ',') : String(value);
}
