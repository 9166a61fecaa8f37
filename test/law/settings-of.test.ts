import { settingsTab } from '../../sheets-templates/settings-tab';
import { parameterOn } from '../../src/law/parameter-on';
import { parseScope, scopeKeyOf } from '../../src/law/scope';
import { settingsOf } from '../../src/law/settings-of';
import { decodeRows } from '../../src/workbook/decode-rows';
import { aDay } from '../builders/a-purchase';
import { labelCells } from '../builders/tab-cells';

function read(rows: readonly (readonly [string, string | number])[]) {
  const cells = labelCells(
    settingsTab,
    rows.map(([key, value]) => ({ key, value })),
  );
  return settingsOf(decodeRows(settingsTab, cells).rows);
}

const defaults = {
  ...{ organisation: '', basis: 'invoiced', fiscalStart: 1, minimumCoverage: 0.8, scopes: [] },
  ...{ localZone: undefined, dependenceThreshold: 0.25, unnamedDisability: new Map(), buyer: 'private' },
};

describe('Paramètres', () => {
  it('has a default for everything', () => {
    expect(read([])).toEqual({ settings: defaults, issues: [] });
    const installed = settingsTab.defaultRows.map(({ key, value }) => [key, value] as const);
    expect(read(installed)).toEqual({ settings: defaults, issues: [] });
  });

  it('reads what is written, as text or number, without regard to case and accents', () => {
    const { settings, issues } = read([
      ['ORGANISATION', 'Les Abers SA'],
      ['base des achats', 'Payé'],
      ['Premier mois de l’exercice', 4],
      ['Couverture minimale', 0.7],
      ['Périmètres déclarés', 'entite=DSI | famille=Conseil, études'],
      ['Périmètres déclarés', 'Entité = dsi'],
    ]);
    expect(issues).toEqual([]);
    expect(settings).toMatchObject({
      organisation: 'Les Abers SA',
      basis: 'paid',
      fiscalStart: 4,
      minimumCoverage: 0.7,
    });
    expect(settings.scopes.map(({ name }) => name)).toEqual(['entite=DSI', 'famille=Conseil, études']);
  });

  it('tells a wrong value and uses the default', () => {
    const { settings, issues } = read([
      ['Base des achats', 'commandé'],
      ['Premier mois de l’exercice', '13'],
      ['Couverture minimale', 'élevée'],
      ['Périmètres déclarés', 'entite=DSI|DSI'],
    ]);
    expect(settings).toMatchObject({ ...defaults, scopes: [{ name: 'entite=DSI' }] });
    expect(issues.map(({ code, line, value }) => [code, line, value])).toEqual([
      ['wrong-scope', 5, 'DSI'],
      ['unknown-basis', 2, 'commandé'],
      ['wrong-month', 3, '13'],
      ['wrong-coverage', 4, 'élevée'],
    ]);
  });
});

describe('scopes', () => {
  it('puts keys in one order, so that two spellings are one scope', () => {
    const one = parseScope('famille=Conseil, entite=DSI')!;
    expect(one.name).toBe('entite=DSI,famille=Conseil');
    expect(scopeKeyOf(one)).toBe(scopeKeyOf(parseScope('Entité = dsi ; Famille = CONSEIL')!));
  });

  it.each(['DSI', 'service=DSI', 'entite=', 'entite=DSI,entite=Siège'])('refuses « %s »', (text) => {
    expect(parseScope(text)).toBeUndefined();
  });
});

describe('dated parameters', () => {
  it('EITI : SIAE jusqu’au 22 décembre 2026 (expérimentation de la loi 2018-771, art. 83)', () => {
    expect(parameterOn('SIAE_TYPES_STRICT', aDay('2026-12-22'))).toContain('EITI');
    expect(parameterOn('SIAE_TYPES_STRICT', aDay('2026-12-23'))).not.toContain('EITI');
  });

  it('has no value on a day that no row covers', () => {
    expect(parameterOn('SIAE_TYPES_STRICT', aDay('2026-12-22'), [])).toBeUndefined();
  });
});
