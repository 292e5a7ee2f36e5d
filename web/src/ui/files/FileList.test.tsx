import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { FileList } from './FileList';
import { writeSize } from './writeSize';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a file of a message is downloaded under its name and shown nowhere', async () => {
  const clicked = vi.fn();
  const calls: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    calls.push(`${request.method} ${new URL(request.url).pathname}`);
    return new Response('octets');
  });
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
  );
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    clicked(this.download);
  };
  render(<FileList ticket="t1" files={[{ id: 'f1', name: 'capture.png', type: 'png', size: 48_213 }]} />);
  fireEvent.click(screen.getByRole('button', { name: 'Télécharger capture.png' }));
  await vi.waitFor(() => expect(clicked).toHaveBeenCalledWith('capture.png'));
  expect(calls).toEqual(['GET /api/v1/tickets/t1/attachments/f1']);
});

test('a size is told as people say it', () => {
  expect(writeSize(10)).toMatch(/^1\skB|^1\sko/);
  expect(writeSize(1_250_000)).toMatch(/^1,3\sMo|^1,2\sMo/);
});
