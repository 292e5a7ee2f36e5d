import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Twin } from './Twin';

afterEach(cleanup);

function show(): HTMLDetailsElement {
  const { container } = render(
    <Twin summary="En tableau">
      <table />
    </Twin>,
  );
  return container.querySelector('details') as HTMLDetailsElement;
}

test('what is closed on the screen is open on paper, and closed again after it', () => {
  const twin = show();
  expect(twin.open).toBe(false);
  dispatchEvent(new Event('beforeprint'));
  expect(twin.open).toBe(true);
  dispatchEvent(new Event('afterprint'));
  expect(twin.open).toBe(false);
});

test('what somebody opened stays open after printing', () => {
  const twin = show();
  twin.open = true;
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  expect(twin.open).toBe(true);
});
