import type { ContextGroups, Taxonomy } from '../../store/reference';
import type { Option, OptionGroup } from '../../ui/SelectField';

type Family = NonNullable<Taxonomy['families']>[number];

/** The words to choose from, by family; `first` stands before those of a family, and `leave` leaves words out. */
export function wordGroups(
  families: Family[],
  first: (family: Family) => Option[] = () => [],
  leave: (code: string) => boolean = () => false,
): OptionGroup[] {
  return families.map(family => ({
    group: family.label ?? '',
    options: [
      ...first(family),
      ...(family.emotions ?? [])
        .filter(({ code = '' }) => !leave(code))
        .map(({ code = '', label = code }): Option => [code, label]),
    ],
  }));
}

/** The contexts to choose from, by group. */
export function contextGroups(groups: ContextGroups | undefined): OptionGroup[] {
  return (groups?.groups ?? []).map(({ label = '', contexts = [] }) => ({
    group: label,
    options: contexts.map(({ code = '', label: name = code }): Option => [code, name]),
  }));
}
