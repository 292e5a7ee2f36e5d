import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { confirm, press, problem, show, sitDown, standUp } from '../../../ui/editing/fixture';
import { takeOffer } from '../offer';
import ExerciseChoicePage from './ExerciseChoicePage';

const suggestions = '/api/v1/practice/suggestions';
const item = (protocol: string, name: string, reason: string) => ({
  protocol,
  name,
  cycles: 12,
  breathHold: false,
  reason,
  sessions: 3,
  propensity: 0.4,
});
const calm = item('cesi-46', 'Respiration 4-6', 'Sur vos 3 séances, +0,60 en moyenne (n = 3).');
const sigh = item('cyclic-sigh', 'Soupir cyclique', 'Vous n’avez pas encore noté.');
const noContent = () => new Response(null, { status: 204 });

afterEach(standUp);

function open(answers: Parameters<typeof sitDown>[0]) {
  const calls = sitDown(answers, ['user']);
  show(ExerciseChoicePage, '/respirer/maintenant');
  return calls;
}

test('nothing is asked before somebody wants it, and nothing is sent that they did not say', async () => {
  const calls = open({
    [`POST ${suggestions}`]: () => Response.json({ basis: 'restricted', items: [calm] }),
  });
  await screen.findByRole('button', { name: 'Proposer un exercice' });
  expect(calls).toEqual([]);
  press('Proposer un exercice');
  await screen.findByRole('heading', { level: 2, name: 'Respiration 4-6' });
  expect(Object.keys(calls[0]?.body as object)).toEqual(['zone']);
  expect(screen.queryByRole('button', { name: 'Moins souvent' })).toBeNull();
});

test('one exercise stands large with its reason, and takes the mood and the cycles along', async () => {
  const calls = open({
    [`POST ${suggestions}`]: () => Response.json({ basis: 'personal', items: [calm, sigh] }),
  });
  fireEvent.input(await screen.findByLabelText(/^Agréable ou non/), { target: { value: '-0.4' } });
  fireEvent.change(screen.getByLabelText('Le temps que vous avez'), { target: { value: '5' } });
  await vi.waitFor(() => expect(screen.getByText('noté')).toBeTruthy());
  press('Proposer un exercice');
  await screen.findByText(calm.reason);
  expect(calls[0]?.body).toMatchObject({ valence: -0.4, minutes: 5 });
  expect(calls[0]?.body).not.toHaveProperty('breathHold');
  const begin = screen.getByRole('link', { name: 'Préparer 12 cycles' });
  expect(begin.getAttribute('href')).toBe('/respirer/cesi-46');
  fireEvent.click(begin);
  expect(takeOffer('cesi-46')).toEqual({ code: 'cesi-46', cycles: 12, before: { valence: -0.4 } });
  expect(takeOffer('cesi-46')).toBeUndefined();
});

test('« moins souvent » is told, and another exercise is asked for', async () => {
  let items = [calm, sigh];
  const calls = open({
    [`POST ${suggestions}`]: () => Response.json({ basis: 'personal', items }),
    [`POST ${suggestions}/feedback`]: () => {
      items = [sigh, calm];
      return noContent();
    },
  });
  await screen.findByRole('button', { name: 'Proposer un exercice' });
  press('Proposer un exercice');
  await screen.findByRole('heading', { level: 2, name: 'Respiration 4-6' });
  press('Moins souvent');
  await screen.findByText(/sera proposé moins souvent/);
  await screen.findByRole('heading', { level: 2, name: 'Soupir cyclique' });
  expect(calls[1]?.body).toEqual({ protocol: 'cesi-46' });
});

test('suggestions are switched off and on, and what was learned is forgotten', async () => {
  let basis = 'personal';
  const calls = open({
    [`POST ${suggestions}`]: () => Response.json({ basis, items: [calm] }),
    [`DELETE ${suggestions}`]: noContent,
    [`PUT ${suggestions}/settings`]: ({ body }) => {
      basis = (body as { enabled: boolean }).enabled ? 'personal' : 'off';
      return Response.json(body);
    },
  });
  await screen.findByRole('button', { name: 'Proposer un exercice' });
  press('Proposer un exercice');
  await screen.findByText('D’où vient cette proposition');
  confirm('Tout oublier');
  await screen.findByText('C’est oublié. Vos séances sont toujours là.');
  press('Ne plus adapter');
  await screen.findByText(/l’ordre est le même pour tous/);
  press('Adapter de nouveau les propositions');
  await screen.findByText('Les propositions sont de nouveau adaptées.');
  expect(calls.filter(({ path }) => path.endsWith('settings')).map(({ body }) => body)).toEqual([
    { enabled: false },
    { enabled: true },
  ]);
});

test('without consent it can be given here, and a refusal of the service is told in its words', async () => {
  let granted = false;
  let arrived = false;
  open({
    [`POST ${suggestions}`]: () => {
      const basis = arrived ? 'personal' : 'no-consent';
      // The service hears of a consent a moment later.
      arrived = granted;
      return Response.json({ basis, items: [calm] });
    },
    'PUT /api/v1/consents/personalisation': ({ body }) => {
      granted = (body as { granted: boolean }).granted;
      return Response.json({ purpose: 'personalisation', granted });
    },
    [`POST ${suggestions}/feedback`]: () => problem(409, 'personalisation-off'),
  });
  await screen.findByRole('button', { name: 'Proposer un exercice' });
  press('Proposer un exercice');
  await screen.findByRole('heading', { level: 2, name: 'Adapter les propositions' });
  press('J’accepte');
  await screen.findByText(/Votre accord est noté/);
  expect(screen.queryByRole('button', { name: 'J’accepte' })).toBeNull();
  press('Proposer un exercice');
  await screen.findByText('D’où vient cette proposition');
  press('Moins souvent');
  await screen.findByText('Pas ainsi : personalisation-off');
});
