import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { TextArea } from '../TextArea';
import styles from './Editing.module.css';

interface Content {
  value: object;
  replace: (value: object) => void;
}

/** The document as JSON, beside the form: both write the same. What is no JSON yet stays in the field alone, and is told. */
export function Source({ value, replace }: Content) {
  const [text, setText] = useState<string>();
  const [fault, setFault] = useState<string>();
  const written = JSON.stringify(value, null, 2);
  const read = (next: string) => {
    setText(next);
    try {
      const document: unknown = JSON.parse(next);
      if (typeof document !== 'object' || document === null || Array.isArray(document))
        throw new SyntaxError(m.editing_json_object());
      setFault(undefined);
      replace(document);
    } catch (error) {
      setFault(m.editing_json_fault({ reason: (error as Error).message }));
    }
  };
  const rest = () => {
    // Once it is left it reads as the form does; what is no JSON waits to be mended.
    if (fault === undefined) setText(undefined);
  };
  return (
    <div class={styles.source}>
      <TextArea
        id="editing-json"
        label={m.editing_json()}
        hint={m.editing_json_hint()}
        fault={fault}
        value={text ?? written}
        onInput={event => read(event.currentTarget.value)}
        onBlur={rest}
        rows={24}
        spellcheck={false}
        autocomplete="off"
        wrap="off"
      />
    </div>
  );
}
