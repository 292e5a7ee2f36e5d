import { locale } from '../../i18n/locale';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** How large a file is, in words: « 48 ko », « 1,2 Mo ». */
export function writeSize(octets: number): string {
  const isLarge = octets >= MEGABYTE;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? octets / MEGABYTE : Math.max(1, Math.round(octets / KILOBYTE)));
}
