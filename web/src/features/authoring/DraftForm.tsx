import { m } from '../../i18n/texts';
import { Line, Numeral } from '../../ui/editing/parts';
import { Section } from '../../ui/editing/Section';
import { Words } from '../../ui/editing/Words';
import { BandFields } from './BandFields';
import { CodingFields } from './CodingFields';
import { ItemFields } from './ItemFields';
import { RightFields } from './RightFields';
import { ScoringFields } from './ScoringFields';
import type { Questionnaire } from './services';

/** All fields of a document, part by part. */
export function DraftForm({ document }: { document: Questionnaire }) {
  return (
    <div>
      <Section title={m.authoring_head()} open>
        <Line at="/code" label={m.authoring_code()} hint={m.authoring_code_hint()} />
        <Words at="/title" label={m.authoring_name()} />
        <Words at="/instructions" label={m.authoring_instructions()} long />
        <Line at="/recall" label={m.authoring_recall()} hint={m.authoring_period_hint()} optional />
        <Line at="/repeat/after" label={m.authoring_repeat()} hint={m.authoring_period_hint()} optional />
        <Words at="/repeat/reason" label={m.authoring_repeat_reason()} long />
        <Words at="/skipLabel" label={m.authoring_skip_label()} hint={m.authoring_skip_label_hint()} />
        <Numeral at="/version" label={m.authoring_follows()} hint={m.authoring_follows_hint()} />
      </Section>
      <Section title={m.authoring_items({ count: document.items?.length ?? 0 })}>
        <ItemFields items={document.items ?? []} />
      </Section>
      <Section title={m.authoring_codings()}>
        <CodingFields document={document} />
      </Section>
      <Section title={m.authoring_scoring()}>
        <ScoringFields />
      </Section>
      <Section title={m.authoring_band_sets()}>
        <BandFields document={document} />
      </Section>
      <Section title={m.authoring_result()}>
        <Words at="/reading" label={m.authoring_reading()} long />
        <Words at="/notice" label={m.authoring_notice()} long />
        <Words at="/evidence" label={m.authoring_evidence()} long />
      </Section>
      <Section title={m.authoring_rights()}>
        <RightFields document={document} />
      </Section>
    </div>
  );
}
