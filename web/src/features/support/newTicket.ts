import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import type { Faults } from '../../ui/Faults';
import { attachmentsOf } from '../../ui/files/FileField';
import type { Category, NewTicket, Priority } from './tickets';

/** What stands in the form. */
export function readTicket(form: FormData): NewTicket {
  const attachments = attachmentsOf(form);
  return {
    subject: String(form.get('subject') ?? '').trim(),
    body: String(form.get('body') ?? '').trim(),
    category: (form.get('category') as Category | null) ?? 'help',
    priority: (form.get('priority') as Priority | null) ?? 'P3',
    ...(attachments.length > 0 && { attachments }),
  };
}

/** What is missing, by the id of the field. */
export function findGaps({ subject, body }: NewTicket): Faults {
  return {
    ...(subject === '' && { subject: m.support_subject_fault() }),
    ...(body === '' && { body: m.support_body_fault() }),
  };
}

/** Why the service took nothing, at the field that it names. */
export function sayProblem(problem: unknown): Faults {
  if (!(problem instanceof Problem) || problem.status === 0) return { '': m.ui_offline() };
  const field = problem.faults[0]?.pointer.slice(1) ?? '';
  const known = field === 'subject' || field === 'body';
  return { [known ? field : '']: problem.detail || m.ui_offline() };
}
