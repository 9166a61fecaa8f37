import { basisLabels, buyerLabels, settingLabels, type settingsTab } from '../../sheets-templates/settings-tab';
import { amountOfEuros, type Amount } from '../model/amount';
import type { Issue } from '../model/issue';
import type { FiscalStart } from '../model/period';
import { keysOf } from '../model/typed-keys';
import type { Located } from '../workbook/decode-rows';
import type { RowOf } from '../workbook/define-tab';
import { foldText } from '../workbook/fold-text';
import { parseNumber } from '../workbook/codecs/parse-number';
import { parseScope, scopeKeyOf, type Scope } from './scope';
import { zoneOf } from './territory';

export type Basis = keyof typeof basisLabels;
export type Buyer = keyof typeof buyerLabels;

/** What the organisation decided in Paramètres; defaults stand where a value is missing or wrong. */
export interface Settings {
  readonly organisation: string;
  readonly basis: Basis;
  readonly fiscalStart: FiscalStart;
  /** Share (0–1) of the amount under which a figure is provisional. */
  readonly minimumCoverage: number;
  /** Scopes that figures are computed for, besides the whole. */
  readonly scopes: readonly Scope[];
  readonly buyer: Buyer;
  /** Departments that are local to the organisation; undefined where it has not said. */
  readonly localZone: ReadonlySet<string> | undefined;
  /** Share (0–1) of a supplier's turnover from which it is on watch. */
  readonly dependenceThreshold: number;
  /** Purchases from TIH who did not consent to be named, by fiscal year, in cents. */
  readonly unnamedDisability: ReadonlyMap<number, Amount>;
}

/** A setting that cannot be read: its default applies. */
export type SettingIssueCode =
  | 'unknown-basis'
  | 'unknown-buyer'
  | 'wrong-month'
  | 'wrong-coverage'
  | 'wrong-scope'
  | 'wrong-zone'
  | 'wrong-threshold'
  | 'wrong-yearly-totals';

export type SettingsRow = RowOf<typeof settingsTab>;

const defaultCoverage = 0.8;
/** Alert level of domain practice (22–30 %); a parameter, no law sets one. */
const defaultDependence = 0.25;

interface Written {
  readonly line: number;
  readonly key: string;
  readonly value: string;
}

function codeOf<Code extends string>(labels: Readonly<Record<Code, string>>) {
  return (text: string): Code | undefined => keysOf(labels).find((code) => foldText(labels[code]) === foldText(text));
}

function monthOf(text: string): number | undefined {
  const month = parseNumber(text);
  return month !== undefined && Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined;
}

/** « 80 % », « 0,8 » or « 80 » as a share. */
function coverageOf(text: string): number | undefined {
  const percent = /%\s*$/.test(text);
  const number = parseNumber(text.replace(/%\s*$/, ''));
  if (number === undefined) return undefined;
  const share = percent || number > 1 ? number / 100 : number;
  return share >= 0 && share <= 1 ? share : undefined;
}

/** « 2025 = 12 000 ; 2026 = 15 000 » as amounts by year. */
function yearlyTotalsOf(text: string): ReadonlyMap<number, Amount> | undefined {
  const totals = new Map<number, Amount>();
  for (const part of text.split(/[;|\n]/).filter((item) => item.trim() !== '')) {
    const [, year = '', written = ''] = /^\s*((?:19|20)\d{2})\s*=\s*(.+)$/.exec(part) ?? [];
    const euros = parseNumber(written);
    if (year === '' || euros === undefined || euros < 0) return undefined;
    totals.set(Number(year), amountOfEuros(euros).amount);
  }
  return totals;
}

/** Declared scopes, each once, « | » or a new line between two; and the texts that are none. */
function scopesOf(cells: readonly Written[]): { scopes: readonly Scope[]; wrong: readonly Written[] } {
  const scopes = new Map<string, Scope>();
  const wrong: Written[] = [];
  const texts = cells.flatMap((cell) => cell.value.split(/[|\n]/).map((value) => ({ ...cell, value: value.trim() })));
  for (const text of texts.filter(({ value }) => value !== '')) {
    const scope = parseScope(text.value);
    if (!scope) wrong.push(text);
    else if (!scopes.has(scopeKeyOf(scope))) scopes.set(scopeKeyOf(scope), scope);
  }
  return { scopes: [...scopes.values()], wrong };
}

/** Settings from the rows of Paramètres, each found by its name; a wrong value gives an issue and its default. */
export function settingsOf(rows: readonly Located<SettingsRow>[]): {
  settings: Settings;
  issues: readonly Issue<SettingIssueCode>[];
} {
  const issues: Issue<SettingIssueCode>[] = [];
  const writtenOf = (label: string): readonly Written[] =>
    rows
      .filter(({ row }) => foldText(row.key) === foldText(label))
      .map(({ line, row }) => ({ line, key: row.key, value: (row.value ?? '').trim() }));
  const complain = (code: SettingIssueCode, { line, key, value }: Written): void => {
    issues.push({ code, line, column: key, value });
  };
  const read = <Value>(label: string, parse: (text: string) => Value | undefined, code: SettingIssueCode) => {
    const written = writtenOf(label).find(({ value }) => value !== '');
    const value = written && parse(written.value);
    if (written && value === undefined) complain(code, written);
    return value;
  };
  const { scopes, wrong } = scopesOf(writtenOf(settingLabels.scopes));
  for (const written of wrong) complain('wrong-scope', written);
  const settings = {
    organisation: writtenOf(settingLabels.organisation)[0]?.value ?? '',
    basis: read(settingLabels.basis, codeOf(basisLabels), 'unknown-basis') ?? 'invoiced',
    buyer: read(settingLabels.buyer, codeOf(buyerLabels), 'unknown-buyer') ?? 'private',
    fiscalStart: read(settingLabels.fiscalStart, monthOf, 'wrong-month') ?? 1,
    minimumCoverage: read(settingLabels.minimumCoverage, coverageOf, 'wrong-coverage') ?? defaultCoverage,
    scopes,
    localZone: read(settingLabels.localZone, zoneOf, 'wrong-zone'),
    dependenceThreshold: read(settingLabels.dependenceThreshold, coverageOf, 'wrong-threshold') ?? defaultDependence,
    unnamedDisability:
      read(settingLabels.unnamedDisability, yearlyTotalsOf, 'wrong-yearly-totals') ?? new Map<number, Amount>(),
  } as const;
  return { settings, issues };
}
