import { render, screen } from '@testing-library/preact';
import { Problem } from '../../api/problems';
import { Conflict } from './Conflict';
import { FormContext } from './context';
import { problem } from './fixture';
import { List } from './List';
import { Line, Numeral } from './parts';
import { SaveBar } from './SaveBar';
import { Source } from './Source';
import { useEditor, type Version } from './useEditor';

interface Doc {
  title: string;
  weight?: number;
  items: string[];
}

/** For tests: what the service has, and what it does before it answers. */
export const service: { stored: Version<Doc>; wait: (() => Promise<void>) | undefined } = {
  stored: { value: { title: '', items: [] }, etag: '"0"' },
  wait: undefined,
};

/** A fresh service and an empty tab. */
export function begin(): void {
  sessionStorage.clear();
  service.stored = { value: { title: 'Un', weight: 1, items: ['a', 'b'] }, etag: '"1"' };
  service.wait = undefined;
}

async function save(etag: string, value: Doc): Promise<Version<Doc>> {
  await service.wait?.();
  if (etag !== service.stored.etag) throw await Problem.of(problem(412, 'stale-version'));
  service.stored = { value, etag: `"${Number(etag.slice(1, -1)) + 1}"` };
  return service.stored;
}

function Form() {
  const editor = useEditor<Doc>({ name: 'essai', load: async () => service.stored, save });
  const { value, set } = editor;
  if (value === undefined) return null;
  return (
    <FormContext.Provider value={{ value, set, findings: [{ pointer: '/title', text: 'Trop court.' }] }}>
      <Conflict editor={editor} />
      <Line at="/title" label="Titre" />
      <Numeral at="/weight" label="Poids" />
      <List<string> at="/items" add="Ajouter" none="Rien" fresh={() => 'c'} name={item => item}>
        {at => <Line at={at} label={`Champ ${at}`} />}
      </List>
      <Source value={value} replace={next => editor.replace(next as Doc)} />
      <SaveBar editor={editor} />
    </FormContext.Provider>
  );
}

export const title = () => screen.getByLabelText('Titre') as HTMLInputElement;

export async function open(): Promise<void> {
  render(<Form />);
  await screen.findByLabelText('Titre');
}
