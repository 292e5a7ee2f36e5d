import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { session } from '../../api/session';
import { carriedCatalogue, type Exercise } from './exercises';
import { Practice } from './Practice';

const { exercises, notice } = carriedCatalogue('fr');
const box = exercises.find(each => each.code === 'box-4444') as Exercise;

function open(signedIn: boolean) {
  const asked = vi.fn(async (_: Request | string) => Response.json({ signedIn, roles: [] }));
  vi.stubGlobal('fetch', asked);
  render(<Practice exercise={box} notice={notice} />);
  return asked;
}

const pass = (millis: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(millis);
  });
const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
const type = (key: string) =>
  act(() => {
    fireEvent.keyDown(document.body, { key });
  });

beforeEach(() => {
  localStorage.clear();
  session.value = undefined;
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('breathing', () => {
  test('begins with the notice, once on a device', async () => {
    open(false);
    await press('Commencer');
    expect(screen.getByRole('dialog', { name: 'Avant de commencer' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    await press('J’ai lu, commencer');
    expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
    cleanup();
    open(false);
    await press('Commencer');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
  });

  test('says phases, not seconds; pauses by Space and ends with the cycle by Escape', async () => {
    localStorage.setItem('cesizen-breathing', '{"noticeRead":true}');
    open(false);
    await press('Commencer');
    const said = () => screen.getByRole('status').textContent;
    expect(said()).toBe('Installez-vous');
    await pass(3100);
    expect(said()).toBe('Inspirez');
    await pass(4000);
    expect(said()).toBe('Retenez');
    await type(' ');
    expect(said()).toBe('En pause');
    await pass(60_000);
    await type(' ');
    await pass(4000);
    expect(said()).toBe('Expirez');
    await type('Escape');
    expect(said()).toBe('Dernier cycle');
    await pass(8000);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('C’est fini pour cette fois');
    expect(screen.getByText(/Un cycle en 16/)).toBeTruthy();
    expect(screen.getByText(/n’est gardée nulle part/)).toBeTruthy();
  });

  test('is kept for who is signed in, once they say so, the same however often it is sent, also where storage is closed', async () => {
    localStorage.setItem('cesizen-breathing', '{"noticeRead":true}');
    const asked = open(true);
    await pass(1);
    expect(screen.getByText(/avant \? \(facultatif\)/)).toBeTruthy();
    await press('Commencer');
    await pass(3000 + 16_000 * box.defaultCycles + 100);
    asked.mockRejectedValueOnce(new TypeError('no network'));
    await press('Garder cette séance');
    await vi.waitFor(() => screen.getByText(/ne laisse rien garder/));
    await press('Essayer encore');
    await vi.waitFor(() => screen.getByText(/La séance est gardée/));
    const sent = asked.mock.calls.map(([request]) => request).filter(each => each instanceof Request);
    expect(sent.map(each => each.method)).toEqual(['PUT', 'PUT']);
    expect(new Set(sent.map(each => each.url)).size).toBe(1);
    const bodies = await Promise.all(sent.map(each => each.text()));
    expect(bodies[0]).toBe(bodies[1]);
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ protocol: 'box-4444', completedCycles: 18 });
  });
});
