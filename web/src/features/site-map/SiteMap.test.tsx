import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { session } from '../../api/session';
import { routes } from '../../routes';
import SiteMap from './SiteMap';

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

const addresses = () => screen.getAllByRole('link').map(link => link.getAttribute('href'));
const ofStaff = /^\/(equipe|admin|dpo)(\/|$)/;
/** Every page that somebody can go to by its address. */
const reached = routes.filter(({ path, passing }) => !path.includes(':') && !passing).map(({ path }) => path);

test('everybody is led to every page but those of staff, once each', () => {
  render(<SiteMap />);
  expect(addresses().sort()).toEqual(reached.filter(path => !ofStaff.test(path)).sort());
});

test('staff are led to theirs, an officer to the register, and nobody to what is not theirs', () => {
  session.value = { signedIn: true, person: 'p', roles: ['user', 'support'] };
  render(<SiteMap />);
  expect(addresses()).toContain('/equipe/incidents');
  expect(addresses().some(path => /^\/(admin|dpo)/.test(path ?? ''))).toBe(false);
  cleanup();
  session.value = { signedIn: true, person: 'p', roles: ['user', 'support', 'admin', 'dpo'] };
  render(<SiteMap />);
  expect(addresses().sort()).toEqual([...reached].sort());
});

test('a page stands in its part, after the one that it is under', () => {
  render(<SiteMap />);
  const daily = within(screen.getByRole('region', { name: 'Au quotidien' }));
  const those = daily.getAllByRole('link').map(link => link.getAttribute('href'));
  expect(those.indexOf('/jardin/arranger')).toBe(those.indexOf('/jardin') + 1);
  within(screen.getByRole('region', { name: 'CESIZen' })).getByRole('link', { name: 'Plan du site' });
});
