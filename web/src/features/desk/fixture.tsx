import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import Desk from './Desk';
import { FakeDesk, me } from './fake-desk';
import { turnKeys } from './keys';
import Queue from './Queue';
import { resetSearch } from './sought';

/** For tests: a fresh desk with a member of staff at it. */
export function sitDown(): FakeDesk {
  const desk = new FakeDesk();
  sessionStorage.clear();
  queries.clear();
  resetSearch();
  turnKeys(true);
  session.value = { signedIn: true, person: me, roles: ['user', 'support'] };
  vi.stubGlobal('fetch', desk.answer);
  vi.stubGlobal('scrollTo', () => undefined);
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  return desk;
}

export function standUp(): void {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
}

export function show(path = '/equipe') {
  history.replaceState(null, '', path);
  const pages = [
    <Route key="queue" path="/equipe" component={Queue} />,
    <Route key="one" path="/equipe/:id" component={Desk} />,
  ];
  return render(
    <LocationProvider>
      <Router>{pages}</Router>
    </LocationProvider>,
  );
}

export function type(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

/** Sends the form in which a field stands. */
export function submit(label: string): void {
  fireEvent.submit(screen.getByLabelText(label).closest('form') as HTMLFormElement);
}
