import { m } from '../../i18n/texts';
import type { Faults } from '../../ui/Faults';
import type { Description, Risk } from './breaches';

/** As many as the register takes. */
const MOST = 10_000_000_000;

const texts = ['dataCategories', 'consequences', 'measures', 'riskReason'] as const;
const counts = ['people', 'records'] as const;

/** A description as fields of a form. */
export function spread(description: Description | undefined): Record<string, string> {
  const told = Object.entries(description ?? {}).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(told.map(([field, value]) => [field, String(value)]));
}

/** The description that a form says; empty fields are left out, because they are unknown. */
export function readDescription(form: FormData): Description {
  const read = readerOf(form);
  const risk = read('risk');
  return {
    nature: read('nature'),
    ...pick(texts, field => read(field) || undefined),
    ...pick(counts, field => numberOf(read(field))),
    ...(risk !== '' && { risk: risk as Risk }),
  };
}

/** What is wrong with a form, by its fields. */
export function findFaults(form: FormData): Faults {
  const read = readerOf(form);
  const wrong = counts.filter(field => read(field) !== '' && numberOf(read(field)) === undefined);
  return {
    ...(read('nature') === '' && { nature: m.breaches_nature_fault() }),
    ...Object.fromEntries(wrong.map(field => [field, m.breaches_count_fault()])),
    ...(read('risk') !== '' && read('riskReason') === '' && { riskReason: m.breaches_risk_reason_fault() }),
  };
}

function readerOf(form: FormData) {
  return (field: string) => String(form.get(field) ?? '').trim();
}

function pick<F extends string, V>(
  fields: readonly F[],
  of: (field: F) => V | undefined,
): Partial<Record<F, V>> {
  const told = fields.map(field => [field, of(field)] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told) as Partial<Record<F, V>>;
}

/** A whole number, also written in groups: « 1 200 ». */
function numberOf(text: string): number | undefined {
  const digits = text.replace(/\s/g, '');
  const value = Number(digits);
  return /^\d+$/.test(digits) && value <= MOST ? value : undefined;
}
