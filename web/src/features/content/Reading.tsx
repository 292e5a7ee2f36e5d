import { m } from '../../i18n/texts';
import { Section } from '../../ui/editing/Section';
import { paragraphsOf } from '../../ui/paragraphs';
import type { Document } from './services';

const languages = ['fr', 'en'] as const;

/** The draft as people will read it, in each language. */
export function Reading({ document }: { document: Document }) {
  return (
    <Section title={m.content_reading()}>
      {languages.map(language => (
        <section key={language} lang={language}>
          <h3>{document.title?.[language] || '–'}</h3>
          <p>
            <strong>{document.summary?.[language]}</strong>
          </p>
          {paragraphsOf(document.body?.[language]).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </section>
      ))}
    </Section>
  );
}
