import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Field } from '../Field';
import { SelectField } from '../SelectField';
import { usePart } from './context';
import styles from './Editing.module.css';
import { readNumber, writeNumber } from './numbers';
import { idOf } from './pointer';

interface Labels {
  /** The pointer to the part of the document. */
  at: string;
  label: string;
  hint?: string | undefined;
}

interface LineLabels extends Labels {
  /** Whether it is left out of the document when it is empty. */
  optional?: boolean;
  type?: 'text' | 'date';
}

/** A part of a document that is one line of text, or a day. */
export function Line({ at, label, hint, optional = false, type = 'text' }: LineLabels) {
  const { part, change, fault } = usePart<string>(at);
  return (
    <Field
      {...{ label, hint, fault }}
      id={idOf(at)}
      type={type}
      value={part ?? ''}
      onInput={event => change(event.currentTarget.value || (optional ? undefined : ''))}
      autocomplete="off"
      spellcheck={false}
    />
  );
}

/** A part that is a number; with a comma or a point, and empty for none. */
export function Numeral({ at, label, hint }: Labels) {
  const { part, change, fault } = usePart<number>(at);
  const [text, setText] = useState('');
  const own = readNumber(text) === part ? text : writeNumber(part);
  const wrong = text !== '' && readNumber(text) === undefined && part === undefined;
  return (
    <Field
      {...{ label, hint }}
      fault={wrong ? m.editing_not_a_number() : fault}
      id={idOf(at)}
      inputMode="decimal"
      value={wrong ? text : own}
      onInput={({ currentTarget }) => {
        setText(currentTarget.value);
        change(readNumber(currentTarget.value));
      }}
      autocomplete="off"
    />
  );
}

/** A part that is one of several words. */
export function Choice({ at, label, hint, options }: Labels & { options: [string, string][] }) {
  const { part, change, fault } = usePart<string>(at);
  const known = part === undefined || options.some(([option]) => option === part);
  return (
    <SelectField
      {...{ label }}
      hint={fault ?? hint}
      id={idOf(at)}
      options={known ? options : [...options, [part, part]]}
      value={part ?? ''}
      onValue={value => change(value || undefined)}
    />
  );
}

/** A part that is so or not. */
export function Tick({ at, label }: Labels) {
  const { part, change, fault } = usePart<boolean>(at);
  return (
    <div>
      <label class={styles.tick}>
        <input
          id={idOf(at)}
          type="checkbox"
          checked={part === true}
          aria-describedby={fault && `${idOf(at)}-fault`}
          onChange={event => change(event.currentTarget.checked)}
        />
        {label}
      </label>
      {fault && (
        <p id={`${idOf(at)}-fault`} class={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
