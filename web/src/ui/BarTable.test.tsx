import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { BarTable } from './BarTable';

afterEach(cleanup);

test('a row is named by its first column, and a bar stays within its whole', () => {
  const columns = [
    { head: 'Équipe', tell: ({ name }: { name: string; share: number }) => name },
    {
      head: 'Part',
      tell: ({ share }: { share: number }) => `${share}`,
      bar: ({ share }: { share: number }) => share,
    },
  ];
  const rows = [
    { name: 'web', share: 0.25 },
    { name: 'data', share: 7 },
  ];
  render(<BarTable title="Parts" columns={columns} rows={rows} keyOf={({ name }) => name} />);
  const table = screen.getByRole('table', { name: 'Parts' });
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['web', 'data']);
  const widths = [...table.querySelectorAll('svg rect:last-child')].map(bar => bar.getAttribute('width'));
  expect(widths).toEqual(['25', '100']);
  expect(table.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
