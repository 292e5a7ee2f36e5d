import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FakeIncidents } from './fake-incidents';
import type { Detail, Incident, PostMortem } from './incidents';
import { findFaults, findRows, readPostMortem, spread } from './postMortem';
import { findMissing } from './words';

const review: PostMortem = { chronology: 'c', impact: 'i', causes: 'x', actions: [] };
const { all, detail } = new FakeIncidents();
const having = (more: Partial<Incident>, rest: Partial<Detail> = {}): Detail => ({
  ...detail,
  incident: { ...(all[0] as Incident), ...more },
  ...rest,
});

describe('what is left before the closure', () => {
  test.each<[Partial<Incident>, Partial<Detail>, number]>([
    [{}, {}, 3],
    [{ step: 'MONITORING' }, {}, 2],
    [{ step: 'MONITORING', personalDataTouched: false }, {}, 1],
    [{ step: 'POST_MORTEM', personalDataTouched: true }, { postMortem: review }, 0],
    [{ step: 'MONITORING', personalDataTouched: false, waiver: 'Même cause' }, {}, 0],
    [{ step: 'MONITORING', personalDataTouched: false, track: 'STANDARD' }, {}, 0],
  ])('of %o with %o is %i', (more, rest, left) => expect(findMissing(having(more, rest))).toHaveLength(left));
});

describe('the fields of a post-mortem', () => {
  const words = fc.string({ minLength: 1 }).map(text => `x${text.replace(/\s/g, ' ').trim()}`);
  const actions = fc.array(fc.record({ what: words, role: words, due: words }), { minLength: 1 });

  test('give back what they began with', () =>
    fc.assert(
      fc.property(fc.record({ chronology: words, impact: words, causes: words, actions }), given => {
        const form = new FormData();
        for (const [name, text] of Object.entries(spread(given))) form.set(name, text);
        expect(readPostMortem(form)).toEqual(given);
      }),
    ));

  test('keep the numbers of actions when one between is taken out, and name the faulty field by them', () => {
    const rows = findRows(['review-causes', 'action-0-what', 'action-2-what', 'action-2-role']);
    expect(rows).toEqual([0, 2]);
    const good = { what: 'a', role: 'platform-lead', due: '2026-12-15' };
    const faults = findFaults({ ...review, actions: [good, { ...good, role: 'Léa Martin' }] }, rows);
    expect(Object.keys(faults)).toEqual(['action-2-role']);
  });

  test('need an action', () => expect(Object.keys(findFaults(review, []))).toEqual(['']));
});
