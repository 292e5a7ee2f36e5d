import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import {
  type Answers,
  confirm,
  press,
  problem,
  show,
  sitDown,
  standUp,
  type,
  versioned,
} from '../../ui/editing/fixture';
import DraftPage from './DraftPage';
import { tellDiff } from './diff';
import type { Words } from './services';
import { align, countMissing } from './words';

afterEach(standUp);

const awe = { code: 'awe', fr: 'Émerveillement', en: 'Awe', safety: false };
const despair = { code: 'despair', fr: 'Désespoir', en: 'Despair', safety: true };
const words: Words = {
  basedOn: 1,
  families: [
    { code: 'joy', fr: 'Joie', en: 'Joy', emotions: [awe] },
    { code: 'sadness', fr: 'Tristesse', en: '', emotions: [despair, awe] },
  ],
};
const place = '/api/v1/emotions/drafts/d1';

function world(more: Answers = {}): Answers {
  let [draft, version] = [words, 0];
  const answer = () =>
    versioned({ id: 'd1', basedOn: draft.basedOn, content: { families: draft.families } }, `"${version}"`);
  return {
    [`GET ${place}`]: answer,
    [`PUT ${place}`]: ({ body }) => {
      draft = { ...draft, ...(body as Words) };
      version++;
      return answer();
    },
    [`GET ${place}/diff`]: () =>
      versioned({ added: ['hope'], safety: { offered: [], withdrawn: ['despair'] } }, `"${version}"`),
    ...more,
  };
}
const open = () => show(DraftPage, '/admin/emotions/:id', '/admin/emotions/d1');

test('a word of two families changes in both, and missing translations are counted', () => {
  const changed = structuredClone(words);
  Object.assign(changed.families[0]?.emotions[0] ?? {}, { fr: 'Merveille' });
  expect(align(changed, '/families/0/emotions/0/fr').families[1]?.emotions[1]?.fr).toBe('Merveille');
  expect(countMissing(words)).toBe(1);
});

test('who is no longer offered help stands first in what changes', () => {
  const lines = tellDiff(
    { added: ['hope'], safety: { withdrawn: ['despair'] } },
    new Map([['despair', 'Désespoir']]),
  );
  expect(lines.map(({ title }) => title)).toEqual(['Ne proposent plus d’aide', 'Mots ajoutés']);
  expect(lines[0]?.lines).toEqual(['Désespoir (despair)']);
  expect(tellDiff({}, new Map())).toEqual([]);
});

test('what is compared is saved before, and exactly that is published', async () => {
  const publication = { [`POST ${place}/publication`]: () => Response.json({ version: 2 }, { status: 201 }) };
  const calls = sitDown(world(publication));
  open();
  const fields = await screen.findAllByLabelText('English');
  type(fields[0] as HTMLElement, 'Gladness');
  press('Comparer à la version en vigueur');
  await screen.findByText('Ne proposent plus d’aide');
  confirm('Publier ce qui est comparé');
  await screen.findByText('Version 2 publiée.');
  expect(calls.filter(({ method }) => method !== 'GET')).toMatchObject([
    { method: 'PUT', match: '"0"', body: { families: [{ en: 'Gladness' }, {}] } },
    { method: 'POST', match: '"1"' },
  ]);
  expect(calls.find(({ method }) => method === 'PUT')?.body).not.toHaveProperty('basedOn');
});

test('when another version was published first, the draft is taken over to it and compared again', async () => {
  const calls = sitDown(
    world({
      [`POST ${place}/publication`]: () => problem(409, 'taxonomy-moved-on'),
      'GET /api/v1/emotions/versions': () => Response.json({ items: [{ version: 1 }, { version: 4 }] }),
    }),
  );
  open();
  await screen.findAllByLabelText('English');
  press('Comparer à la version en vigueur');
  await screen.findByText('Ne proposent plus d’aide');
  confirm('Publier ce qui est comparé');
  fireEvent.click(await screen.findByRole('button', { name: /^Reprendre ce brouillon/ }));
  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({ basedOn: 4 }),
  );
});

test('a rule that is broken leads to its word', async () => {
  const fault = { pointer: '/families/1/emotions/0/code', code: 'repeated-emotion' };
  sitDown(world({ [`POST ${place}/publication`]: () => problem(422, 'repeated-emotion', [fault]) }));
  open();
  await screen.findAllByLabelText('English');
  press('Comparer à la version en vigueur');
  await screen.findByText('Ne proposent plus d’aide');
  confirm('Publier ce qui est comparé');
  fireEvent.click(await screen.findByRole('link', { name: /^Tristesse .* › Désespoir · Despair ◆ › Code$/ }));
  expect(document.activeElement?.id).toBe('at/families/1/emotions/0/code');
});
