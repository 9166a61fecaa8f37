import type { FieldMessage } from '../../bridge/mediation-messages';
import { isoOf, dayOfSerial } from '../../model/day';
import { reveal } from '../../model/secret/reveal';
import { Secret } from '../../model/secret/secret';
import type { ColumnDefinition, TabDefinition } from '../../workbook/define-tab';

/** Texts that deserve more than one line. */
const longFields = new Set(['subject', 'facts', 'summary', 'agreement', 'text']);

function shapeOf(key: string, { kind }: ColumnDefinition): FieldMessage['genre'] {
  if (kind === 'day') return 'date';
  if (kind === 'choice') return 'choix';
  if (kind === 'choices') return 'plusieurs';
  if (kind === 'flag') return 'oui-non';
  return longFields.has(key) ? 'long' : 'texte';
}

/** A decoded value as a field of a page holds it. */
export function fieldText(value: unknown, { kind }: ColumnDefinition): string {
  const plain: unknown = value instanceof Secret ? reveal<unknown>(value) : value;
  if (Array.isArray(plain)) return plain.join(',');
  if (typeof plain === 'number') return kind === 'day' ? isoOf(dayOfSerial(plain)) : String(plain);
  if (typeof plain === 'boolean') return plain ? 'oui' : 'non';
  return typeof plain === 'string' ? plain : '';
}

/** Fields of a form, by the keys of the tab they are written in. */
interface FormDefinition {
  readonly tab: TabDefinition;
  readonly fields: readonly string[];
  readonly required: readonly string[];
}

/** The fields of a form with the values that stand, as a page shows them. */
export function describeForm(
  { tab, fields, required }: FormDefinition,
  values: Readonly<Record<string, unknown>>,
): readonly FieldMessage[] {
  return fields.flatMap((key): FieldMessage[] => {
    const column = tab.columns[key];
    if (!column) return [];
    return [
      {
        cle: key,
        libelle: column.header,
        aide: column.note ?? '',
        genre: shapeOf(key, column),
        choix: Object.entries(column.choices ?? {}).map(([code, libelle]) => ({ code, libelle })),
        obligatoire: required.includes(key),
        valeur: fieldText(values[key], column),
      },
    ];
  });
}
