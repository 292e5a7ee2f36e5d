import { useEffect, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import styles from './Arranging.module.css';
import { ElementList } from './ElementList';
import type { Layout, Point, Standing } from './garden';
import { type Mode, Plan } from './Plan';
import { findFreePlace, writePlace } from './places';
import { RakeTools } from './RakeTools';
import { Shelf } from './Shelf';
import { RAKE_WIDTH, simplify } from './strokes';
import { useArrangement } from './useArrangement';
import { useSpecies } from './useGarden';

/** While the species are not known yet. */
const RADIUS = 30;

const modes: [Mode, () => string][] = [
  ['move', m.garden_mode_move],
  ['rake', m.garden_mode_rake],
];

/** The plan, its tools, and the same by buttons. Everything can be taken back. */
export function Arranging({ layout }: { layout: Layout }) {
  const [mode, setMode] = useState<Mode>('move');
  const species = useSpecies();
  const hands = useArrangement();
  const radiusOf = ({ id = '' }: Standing) => species.get(id)?.radius ?? RADIUS;
  const elements = layout.elements ?? [];

  const move = ({ id = '', name = '' }: Standing, at: Point) =>
    void hands.act([{ kind: 'move', element: id, at }], m.garden_moved({ name, place: writePlace(at) }));
  const turn = ({ id = '', name = '', rotation }: Standing) =>
    void hands.act(
      [{ kind: 'rotate', element: id, rotation: (rotation + 45) % 360 }],
      m.garden_turned({ name }),
    );
  const remove = ({ id = '', name = '' }: Standing) =>
    void hands.act([{ kind: 'remove', element: id }], m.garden_removed({ name }));
  const rake = (lines: Point[][]) => {
    const drawn = lines.map(line => simplify(line)).filter(line => line.length > 1);
    if (drawn.length === 0) return;
    void hands.act(
      drawn.map(points => ({ kind: 'rake', width: RAKE_WIDTH, points })),
      m.garden_raked(),
    );
  };
  const place = (id: string, name: string) => {
    const others = elements.map(each => ({ at: each.at ?? { x: 0, y: 0 }, radius: radiusOf(each) }));
    const at = findFreePlace(species.get(id)?.radius ?? RADIUS, others);
    void hands.act([{ kind: 'place', element: id, at }], m.garden_moved({ name, place: writePlace(at) }));
  };
  useUndoKeys(hands.undo, hands.redo);

  return (
    <>
      <div class={styles.tools}>
        <fieldset class={styles.modes}>
          <legend class="visually-hidden">{m.garden_mode()}</legend>
          {modes.map(([value, label]) => (
            <label key={value} class={styles.mode}>
              <input type="radio" name="mode" checked={mode === value} onChange={() => setMode(value)} />
              {label()}
            </label>
          ))}
        </fieldset>
        <Button onClick={hands.undo} disabled={!hands.canUndo}>
          {m.garden_undo()}
        </Button>
        <Button onClick={hands.redo} disabled={!hands.canRedo}>
          {m.garden_redo()}
        </Button>
      </div>
      <Plan {...{ layout, radiusOf, mode, move, turn, remove }} rake={line => rake([line])} />
      <p id="plan-keys" class={styles.keys}>
        {mode === 'move' ? m.garden_keys() : m.garden_rake_hint()}
      </p>
      <p role="status" class={styles.told}>
        {hands.told}
      </p>
      {hands.error !== undefined && <Failure error={hands.error} again={hands.again} />}
      {mode === 'rake' && <RakeTools elements={elements} rake={rake} />}
      <Shelf ids={layout.shelf ?? []} species={species} place={place} />
      <ElementList {...{ elements, radiusOf, move, turn, remove }} />
    </>
  );
}

/** Ctrl or Cmd with Z takes back, with Shift and Z or with Y does again; not while a field is being written in. */
function useUndoKeys(undo: () => unknown, redo: () => unknown) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
