import { allTabs, coreTabs } from '../../sheets-templates/correspondant-workbook';
import { workbookVersion } from '../../sheets-templates/workbook-version';
import { mediatorTabs } from '../../sheets-templates/mediator/mediator-workbook';
import { migrations } from '../../sheets-templates/migrations';
import { modules } from '../../sheets-templates/modules';
import { decodeRows } from '../../src/workbook/decode-rows';
import type { TabDefinition } from '../../src/workbook/define-tab';
import { foldText } from '../../src/workbook/fold-text';
import { labelCells } from '../builders/tab-cells';

const mediation = mediatorTabs.filter((tab) => !allTabs.includes(tab));
const tabs: readonly (TabDefinition & { name: string })[] = [...allTabs, ...mediation];

test('every tab of the core and of the modules is in the workbook once, under a name of its own', () => {
  const names = tabs.map(({ name }) => foldText(name));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(tabs)).toEqual(new Set([...coreTabs, ...modules.flatMap((module) => module.tabs), ...mediation]));
});

describe.each(tabs.map((tab) => [tab.name, tab] as const))('%s', (_, tab) => {
  const columns = Object.values(tab.columns);

  test('has one column per header, and no alias that is another column’s header or alias', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const { header, aliases = [] } of columns) {
      for (const text of new Set([header, ...aliases].map(foldText))) {
        if (owners.has(text)) clashes.push(`${header} and ${owners.get(text)}: ${text}`);
        owners.set(text, header);
      }
    }
    expect(clashes).toEqual([]);
    expect(columns.every(({ header }) => foldText(header) !== '')).toBe(true);
  });

  test('has columns wide enough for each word of their header, in bold', () => {
    const lengthOf = (header: string) => Math.max(...header.split(/[ -]/).map((word) => word.length));
    const cut = columns.filter(({ header, width = 110 }) => lengthOf(header) * 8.3 + 10 > width);
    expect(tab.hidden ? [] : cut.map(({ header }) => header)).toEqual([]);
  });

  test('refers to tabs and columns that exist', () => {
    for (const { refersTo } of columns) {
      if (!refersTo) continue;
      const target = tabs.find(({ name }) => name === refersTo.tab);
      expect(refersTo.columns.filter((key) => target?.columns[key] === undefined)).toEqual([]);
    }
  });

  test('gives each list its labels, which can be read back, and colours for codes of the list', () => {
    for (const { kind, header, choices, colours } of columns) {
      expect({ header, hasList: choices !== undefined }).toEqual({
        header,
        hasList: kind === 'choice' || kind === 'choices',
      });
      const labels = Object.values(choices ?? {});
      expect(new Set(labels).size).toBe(labels.length);
      if (kind === 'choices') expect(labels.filter((label) => /[,;+/]/.test(label))).toEqual([]);
      if (choices) expect(Object.keys(colours ?? {}).filter((code) => choices[code] === undefined)).toEqual([]);
    }
  });

  test('has default rows that its own columns can read', () => {
    const rows = tab.defaultRows ?? [];
    expect(decodeRows(tab, labelCells(tab, rows)).issues.filter(({ code }) => code !== 'required')).toEqual([]);
    expect(decodeRows(tab, labelCells(tab, rows)).rows).toHaveLength(rows.length);
  });
});

test('each version after the first has its migration', () => {
  const later = Array.from({ length: workbookVersion - 1 }, (_, index) => index + 2);
  expect(migrations.map(({ version }) => version)).toEqual(later);
});

test('a published figure of mediation can hold no sentence', () => {
  const tab = tabs.find(({ name }) => name === 'Médiation (activité publiée)');
  expect(Object.values(tab?.columns ?? {}).filter(({ kind }) => kind === 'text')).toEqual([]);
});

test('a demand of a supplier to the correspondant has no free text: a dispute is not written there', () => {
  const tab = tabs.find(({ name }) => name === 'Sollicitations');
  const texts = Object.values(tab?.columns ?? {}).filter(({ kind }) => kind === 'text');
  expect(texts.map(({ header }) => header)).toEqual(['Transmise à']);
});

test('in the mediator’s tabs every free text of a case is confidential', () => {
  const free = mediation
    .filter(({ name }) => name !== 'Paramètres du médiateur')
    .flatMap(({ columns }) => Object.values(columns))
    .filter(({ kind, confidential }) => kind === 'text' && confidential !== true);
  expect(free.map(({ header }) => header)).toEqual(['Par']);
});
