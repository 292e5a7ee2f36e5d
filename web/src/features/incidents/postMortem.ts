import { m } from '../../i18n/texts';
import type { Faults } from '../../ui/Faults';
import type { PostMortem } from './incidents';

type FollowUp = PostMortem['actions'][number];

const ROLE = /^[a-z][a-z0-9-]{1,39}$/;
const WHAT = /^action-(\d+)-what$/;

/** The numbers of the actions that fields are for, in their order. */
export function findRows(names: Iterable<string>): number[] {
  return [...names].flatMap(name => WHAT.exec(name)?.[1] ?? []).map(Number);
}

/** What stands in the fields of a post-mortem. */
export function readPostMortem(form: FormData): PostMortem {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const actions = findRows(form.keys()).map(row => ({
    what: read(`action-${row}-what`),
    role: read(`action-${row}-role`),
    due: read(`action-${row}-due`),
  }));
  return {
    chronology: read('review-chronology'),
    impact: read('review-impact'),
    causes: read('review-causes'),
    actions,
  };
}

/** What is wrong with it, by the id of the field; `rows` are the numbers of its actions. */
export function findFaults({ chronology, impact, causes, actions }: PostMortem, rows: number[]): Faults {
  const faults: Faults = {
    ...(chronology === '' && { 'review-chronology': m.incidents_chronology_fault() }),
    ...(impact === '' && { 'review-impact': m.incidents_review_impact_fault() }),
    ...(causes === '' && { 'review-causes': m.incidents_causes_fault() }),
    ...(actions.length === 0 && { '': m.incidents_actions_fault() }),
  };
  actions.forEach((action, at) => {
    Object.assign(faults, findGaps(action, rows[at] ?? at));
  });
  return faults;
}

function findGaps({ what, role, due }: FollowUp, row: number): Faults {
  return {
    ...(what === '' && { [`action-${row}-what`]: m.incidents_what_fault() }),
    ...(!ROLE.test(role) && { [`action-${row}-role`]: m.incidents_role_fault() }),
    ...(due === '' && { [`action-${row}-due`]: m.incidents_due_fault() }),
  };
}

/** A post-mortem as the fields begin with it, by their names. */
export function spread(review: PostMortem | undefined | null): Record<string, string> {
  const fields: Record<string, string> = {
    'review-chronology': review?.chronology ?? '',
    'review-impact': review?.impact ?? '',
    'review-causes': review?.causes ?? '',
  };
  (review?.actions ?? [{ what: '', role: '', due: '' }]).forEach(({ what, role, due }, row) => {
    Object.assign(fields, {
      [`action-${row}-what`]: what,
      [`action-${row}-role`]: role,
      [`action-${row}-due`]: due,
    });
  });
  return fields;
}
