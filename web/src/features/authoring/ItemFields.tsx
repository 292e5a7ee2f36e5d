import { m } from '../../i18n/texts';
import { List } from '../../ui/editing/List';
import { Line, Numeral, Tick } from '../../ui/editing/parts';
import { Words } from '../../ui/editing/Words';
import { freshItem, type Item, read } from './fresh';

/** The questions, in their order. */
export function ItemFields({ items }: { items: Item[] }) {
  return (
    <List<Item>
      at="/items"
      add={m.authoring_item_add()}
      none={m.authoring_item_none()}
      fresh={() => freshItem(items)}
      name={(item, index) => `${index + 1}. ${read(item.label) || item.code || m.authoring_untitled()}`}
    >
      {at => (
        <>
          <Words at={`${at}/label`} label={m.authoring_item_label()} long rows={2} />
          <Line at={`${at}/code`} label={m.authoring_item_code()} hint={m.authoring_item_code_hint()} />
          <Numeral at={`${at}/weight`} label={m.authoring_weight()} />
          <Tick at={`${at}/reverse`} label={m.authoring_reverse()} />
          <Tick at={`${at}/repeatable`} label={m.authoring_repeatable()} />
          <Tick at={`${at}/sensitive`} label={m.authoring_sensitive()} />
        </>
      )}
    </List>
  );
}
