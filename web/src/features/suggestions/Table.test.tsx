import { fireEvent, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { type Answers, press, problem, show, sitDown, standUp, versioned } from '../../ui/editing/fixture';
import type { Suggestion, Table } from './services';
import TablePage from './TablePage';
import { follows, freshSuggestion, toggle, withoutHelp } from './table';

afterEach(standUp);

const where = fc.tuple(fc.constantFrom('srrs', 'who5'), fc.constantFrom('LOW', 'HIGH'));

test('a tick changes its own result and no other, and nothing is left of a questionnaire without results', () =>
  fc.assert(
    fc.property(fc.array(where), where, fc.boolean(), (ticks, [code, band], on) => {
      const before = ticks.reduce<Suggestion>((all, each) => toggle(all, ...each, true), { id: 's' });
      const after = toggle(before, code, band, on);
      for (const one of ['srrs', 'who5'])
        for (const other of ['LOW', 'HIGH'])
          expect(follows(after, one, other)).toBe(
            one === code && other === band ? on : follows(before, one, other),
          );
      expect((after.when ?? []).every(({ bands }) => (bands ?? []).length > 0)).toBe(true);
    }),
  ));

const help: Suggestion = {
  id: 'help',
  kind: 'safety',
  title: { fr: 'Appeler', en: 'Call' },
  when: [{ questionnaire: 'srrs', bands: ['HIGH'] }],
};
const breath: Suggestion = { id: 'breath', kind: 'exercise', title: { fr: 'Souffler', en: 'Breathe' } };
const table: Table = { suggestions: [help, breath] };

test('a result that loses its last number is named', () => {
  const outcomes = [{ code: 'srrs', title: 'Échelle', bands: [{ code: 'HIGH', label: 'Forte' }] }];
  expect(withoutHelp(table, { suggestions: [breath] }, outcomes)).toEqual(['Échelle – Forte']);
  expect(withoutHelp(table, table, outcomes)).toEqual([]);
  expect(freshSuggestion({ suggestions: [{ id: 'suggestion-2' }] }).id).toBe('suggestion-3');
});

const place = '/api/v1/stress/suggestions';
const questionnaires = '/api/v1/stress/questionnaires';
function world(save: Answers[string]): Answers {
  const bands = [
    { code: 'LOW', label: 'Faible', min: 0 },
    { code: 'HIGH', label: 'Forte', min: 10 },
  ];
  return {
    [`GET ${place}`]: () => versioned(table, '"0"'),
    [`PUT ${place}`]: save,
    [`GET ${questionnaires}`]: () => Response.json({ items: [{ code: 'srrs' }] }),
    [`GET ${questionnaires}/srrs`]: () =>
      Response.json({ code: 'srrs', title: 'Échelle', bandSets: [{ bands }] }),
  };
}

test('a suggestion is ticked after a result and saved; the last number that helps cannot be taken away', async () => {
  const calls = sitDown(world(({ body }) => versioned(body, '"1"')));
  show(TablePage, '/admin/suggestions');
  const cell = await screen.findByLabelText('Souffler après Échelle, Faible');
  expect((screen.getByLabelText(/^Appeler après Échelle, Forte/) as HTMLInputElement).disabled).toBe(true);
  fireEvent.click(cell);
  press('Enregistrer');
  await screen.findByText('Enregistré.');
  expect(calls.at(-1)).toMatchObject({
    match: '"0"',
    body: { suggestions: [help, { ...breath, when: [{ questionnaire: 'srrs', bands: ['LOW'] }] }] },
  });
});

test('what the service refuses stands at its field and in a list that leads there', async () => {
  sitDown(world(() => problem(422, 'suggestion-unsound', [{ pointer: '/suggestions/1/link', code: 'x' }])));
  show(TablePage, '/admin/suggestions');
  fireEvent.click(await screen.findByLabelText('Souffler après Échelle, Faible'));
  press('Enregistrer');
  fireEvent.click(await screen.findByRole('link', { name: 'Souffler › Lien' }));
  await waitFor(() => expect(document.activeElement?.id).toBe('at/suggestions/1/link'));
});
