import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { CONSENT_VERSION, purposes } from '../../ui/consents';
import { readPublished } from '../../ui/published-consents';
import { Consents } from './Consents';

let items: object[];
let sent: [call: string, body: unknown][];
let answer: () => Response;

beforeEach(() => {
  items = purposes.map(purpose => ({ purpose, granted: false, objected: false }));
  sent = [];
  answer = () => Response.json({});
  queries.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.stubGlobal('fetch', async (request: Request) => {
    const call = `${request.method} ${new URL(request.url).pathname}`;
    if (call === 'GET /api/v1/consents') return Response.json({ items });
    sent.push([call, await request.json()]);
    return answer();
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
  history.replaceState(null, '', '/');
});

test.each(['fr', 'en'] as const)(
  'each consent is shown in the words whose hash proves it, in %s, and a decision names them',
  async language => {
    history.replaceState(null, '', language === 'en' ? '/en/mes-donnees' : '/mes-donnees');
    render(<Consents />);
    const boxes = await screen.findAllByRole('checkbox');
    const shown = boxes.map(box => [
      (box as HTMLInputElement).labels?.[0]?.textContent,
      document.getElementById(box.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent,
    ]);
    expect(shown).toEqual([...readPublished(language).values()]);
    fireEvent.click(boxes[0] as HTMLElement);
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toEqual([
      ['PUT /api/v1/consents/journal', { granted: true, version: CONSENT_VERSION, locale: language }],
    ]);
  },
);

test('a tick shows what counts at the service, also when a change was refused', async () => {
  items = [{ purpose: 'statistics', granted: true }];
  answer = () => Response.json({ title: 'Service indisponible' }, { status: 503 });
  render(<Consents />);
  const tick = (await screen.findByLabelText('Contribuer aux statistiques')) as HTMLInputElement;
  fireEvent.click(tick);
  await screen.findByText('Service indisponible');
  expect(tick.checked).toBe(true);
});
