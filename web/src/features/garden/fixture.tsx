import { render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { queries } from '../../api/queries';
import { Arranging } from './Arranging';
import type { Command, Layout } from './garden';
import { gardenKey, useGarden } from './useGarden';

export const stone = {
  id: 'stone-1',
  name: 'Pierre',
  species: 'stone',
  at: { x: 500, y: 300 },
  rotation: 0,
  stage: 0,
};
export const layout: Layout = { elements: [stone], shelf: [], strokes: [] };

/** The page reads the garden from what was read before, as in life. */
function Page() {
  const { data } = useGarden();
  return data?.layout ? <Arranging layout={data.layout} /> : null;
}

/** Shows a garden with one stone; commands are answered by `answer`, which may be changed. Says what was sent. */
export function openGarden(answer: (commands: Command[]) => Response | Promise<Response>) {
  const service = { answer, sent: [] as Command[][] };
  queries.clear();
  queries.setQueryData(gardenKey(), { layout });
  vi.stubGlobal('fetch', async (request: Request) => {
    if (!request.url.endsWith('/commands')) return Response.json({ items: [] });
    const { commands } = (await request.json()) as { commands: Command[] };
    service.sent.push(commands);
    return service.answer(commands);
  });
  render(<Page />);
  return service;
}

/** Every command took effect, and the stone stands there. */
export const applied =
  (at = stone.at) =>
  (commands: Command[]) =>
    Response.json({
      revision: 2,
      layout: { ...layout, elements: [{ ...stone, at }], latestCommand: commands.at(-1)?.id },
      outcomes: commands.map(({ id }) => ({ id, status: 'applied' })),
    });

export const thing = () => screen.getByRole('button', { name: /^Pierre, / });
export const undo = () => screen.getByRole('button', { name: 'Annuler' }) as HTMLButtonElement;
