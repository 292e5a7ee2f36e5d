import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { get, type Json } from './pointer';

/** One fault of a document, at the place that its pointer names. */
export interface Finding {
  pointer: string;
  text: string;
}

/** What the fields of a form read and write. */
export interface Form {
  value: Json;
  set: (pointer: string, part: Json) => void;
  findings: readonly Finding[];
}

export const FormContext = createContext<Form>({ value: undefined, set: () => undefined, findings: [] });

/** The part of the document at a pointer, and what is wrong with it. */
export function usePart<T>(pointer: string) {
  const { value, set, findings } = useContext(FormContext);
  const texts = findings.filter(finding => finding.pointer === pointer).map(({ text }) => text);
  return {
    part: get(value, pointer) as T | undefined,
    change: (part: T | undefined) => set(pointer, part),
    fault: texts.length > 0 ? texts.join(' ') : undefined,
  };
}
