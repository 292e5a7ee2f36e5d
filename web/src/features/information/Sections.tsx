import { Notice } from '../../ui/Notice';

/** A heading and what stands under it; `open` marks a text that a person has yet to write. */
export interface Section {
  title: string;
  text: string;
  open?: boolean;
}

/** The parts of a page of information. */
export function Sections({ sections }: { sections: Section[] }) {
  return (
    <>
      {sections.map(({ title, text, open }) => (
        <section key={title}>
          <h2>{title}</h2>
          {open ? (
            <Notice>
              <p>{text}</p>
            </Notice>
          ) : (
            <p>{text}</p>
          )}
        </section>
      ))}
    </>
  );
}
