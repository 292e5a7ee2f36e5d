import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { purposes } from '../../ui/consents';
import { readPublished } from '../../ui/published-consents';
import SignUp from './SignUp';

const about = {
  email: 'lea@example.org',
  password: 'quatre mots sans lien',
  name: 'Léa',
  birthDate: '1998-04-12',
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

test.each(['fr', 'en'] as const)(
  'each consent is asked in the words whose hash proves it, in %s, and sent with that language',
  async language => {
    const answer = vi.fn(async (_: Request) => new Response('{"id":"0190"}', { status: 201 }));
    vi.stubGlobal('fetch', answer);
    history.replaceState(null, '', language === 'en' ? '/en/inscription' : '/inscription');
    render(<SignUp />);
    for (const [id, value] of Object.entries(about))
      fireEvent.input(document.getElementById(id) as HTMLElement, { target: { value } });
    const published = readPublished(language);
    expect([...published.keys()]).toEqual(purposes);
    for (const [purpose, [title, text]] of published) {
      const box = document.querySelector<HTMLInputElement>(`input[name=${purpose}]`);
      expect(box?.labels?.[0]?.textContent).toBe(title);
      expect(document.getElementById(box?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(text);
    }
    const other = language === 'en' ? 'fr' : 'en';
    fireEvent.change(document.getElementById('language') as HTMLElement, { target: { value: other } });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    await waitFor(() => expect(answer).toHaveBeenCalled());
    expect(await answer.mock.calls[0]?.[0].json()).toMatchObject({
      language: other,
      consentLocale: language,
    });
  },
);
