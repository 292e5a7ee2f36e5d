import { m } from '../../i18n/texts';
import type { Diff } from './services';

/** A change that people will meet, and the codes of which it tells. */
export interface Line {
  title: string;
  lines: string[];
}

/** What a draft changes, in words; who is offered help stands first. Empty when nothing changes. */
export function tellDiff(diff: Diff, labels: ReadonlyMap<string, string>): Line[] {
  const name = (code = '') => {
    const label = labels.get(code);
    return label === undefined || label === code ? code : `${label} (${code})`;
  };
  const names = (codes: string[] = []) => codes.map(name);
  const families = diff.families;
  const all: Line[] = [
    { title: m.taxonomy_help_withdrawn(), lines: names(diff.safety?.withdrawn) },
    { title: m.taxonomy_help_offered(), lines: names(diff.safety?.offered) },
    { title: m.taxonomy_added(), lines: names(diff.added) },
    { title: m.taxonomy_retired(), lines: names(diff.retired) },
    { title: m.taxonomy_relabelled(), lines: (diff.relabelled ?? []).flatMap(tellLabels) },
    {
      title: m.taxonomy_moved(),
      lines: (diff.moved ?? []).map(({ code, from, to }) =>
        m.taxonomy_from_to({ name: name(code), from: names(from).join(', '), to: names(to).join(', ') }),
      ),
    },
    { title: m.taxonomy_placed(), lines: names(codes(diff.placed)) },
    { title: m.taxonomy_families_added(), lines: names(families?.added) },
    { title: m.taxonomy_families_retired(), lines: names(families?.retired) },
    { title: m.taxonomy_families_relabelled(), lines: (families?.relabelled ?? []).flatMap(tellLabels) },
    { title: m.taxonomy_families_placed(), lines: names(codes(families?.placed)) },
    {
      title: m.taxonomy_families_reordered(),
      lines: families?.reordered ? [m.taxonomy_families_reordered_text()] : [],
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

function codes(parts: { code?: string }[] = []): string[] {
  return parts.map(({ code = '' }) => code);
}

function tellLabels({ fr = '', frBefore = '', en = '', enBefore = '' }: Labels): string[] {
  return [
    ...(fr === frBefore ? [] : [`fr : ${frBefore} → ${fr}`]),
    ...(en === enBefore ? [] : [`en: ${enBefore} → ${en}`]),
  ];
}

interface Labels {
  fr?: string;
  frBefore?: string;
  en?: string;
  enBefore?: string;
}
