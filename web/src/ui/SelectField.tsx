import { controlOf, Labelled, type Labels } from './Labelled';

/** A value and its words. */
export type Option = [value: string, words: string];

/** Options that belong together, under their name. */
export interface OptionGroup {
  group: string;
  options: Option[];
}

interface Content extends Labels {
  /** In order. */
  options: (Option | OptionGroup)[];
  /** Chosen at first, and whenever this changes; the form keeps what somebody picks. */
  value: string;
  onValue?: (value: string) => void;
}

/** One of several, with its label; `name` is the id. */
export function SelectField({ options, value, onValue, ...labels }: Content) {
  const tell = ([option, words]: Option) => (
    <option key={option} value={option} selected={option === value}>
      {words}
    </option>
  );
  return (
    <Labelled {...labels}>
      <select
        {...controlOf(labels)}
        aria-invalid={labels.fault === undefined ? undefined : true}
        onChange={event => onValue?.(event.currentTarget.value)}
      >
        {options.map(each =>
          Array.isArray(each) ? (
            tell(each)
          ) : (
            <optgroup key={`group ${each.group}`} label={each.group}>
              {each.options.map(tell)}
            </optgroup>
          ),
        )}
      </select>
    </Labelled>
  );
}
