import { controlOf, Labelled, type Labels } from './Labelled';

interface Content extends Omit<Labels, 'fault'> {
  /** Values and their words, in order. */
  options: [string, string][];
  /** Chosen at first; the form keeps what somebody picks. */
  value: string;
  onValue?: (value: string) => void;
}

/** One of several, in a form that is read as a whole; `name` is the id. */
export function SelectField({ options, value, onValue, ...labels }: Content) {
  return (
    <Labelled {...labels}>
      <select {...controlOf(labels)} onChange={event => onValue?.(event.currentTarget.value)}>
        {options.map(([option, word]) => (
          <option key={option} value={option} selected={option === value}>
            {word}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
