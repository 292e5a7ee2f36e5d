import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import type { Faults } from '../../ui/Faults';

const words: Record<string, () => string> = {
  email: m.sign_up_email_fault,
  password: m.sign_up_password_fault,
  name: m.sign_up_name_fault,
  birthDate: m.sign_up_birth_fault,
  parentEmail: m.sign_up_email_fault,
};

/** Says in words which fields cannot be right. */
export function sayGaps(fields: string[]): Faults {
  return Object.fromEntries(fields.map(field => [field, words[field]?.() ?? '']));
}

/** What the service objects to, at the fields that its pointers name; what has no field of ours stands alone. */
export function sayProblem(problem: unknown): Faults {
  if (!(problem instanceof Problem) || problem.status === 0) return { '': m.ui_offline() };
  const known = problem.faults.map(({ pointer, text }) => {
    const field = pointer.split('/')[1] ?? '';
    // Rules of the service come with a detail of their own; what is merely malformed does not.
    const said = text ?? (problem.status === 400 ? words[field]?.() : problem.detail);
    return [field in words ? field : '', said ?? problem.detail];
  });
  if (known.length > 0) return Object.fromEntries(known);
  if (problem.slug === 'email-taken') return { email: problem.detail };
  return { '': problem.detail || m.ui_offline() };
}
