import { figuresTab } from '../../sheets-templates/figures-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import type { ComponentMessage, ExplainedFigure, ExplainRequest, ExplainResult } from '../bridge/messages';
import type { IndicatorDefinition } from '../indicators/definition';
import { explainFigure, type Component, type Explanation } from '../indicators/explain-figure';
import { periodGridOf } from '../indicators/period-grid';
import { parseScope, wholeScope } from '../law/scope';
import { amountOfCents, amountOfEuros, eurosOf } from '../model/amount';
import type { Day } from '../model/day';
import type { Period } from '../model/period';
import type { CellValue } from '../plans/cell';
import { basisSentence } from '../text/basis-sentences';
import { explainedSentences } from '../text/explained-sentences';
import { exclusionSentence } from '../text/exclusion-sentences';
import { formulaSentences } from '../text/formula-sentences';
import { decodeRows } from '../workbook/decode-rows';
import { findColumns } from '../workbook/find-columns';
import { explainFamilyFigure, type ExplainedWorkbook, type FamilyParts } from './explain-family-figure';
import { figureBookOf } from './figure-book';
import type { StoredFigure } from './figure-rows';
import { figureMessage } from './figures-message';
import { figureIn } from './find-figure';
import { FormulaProblem } from './formula-problem';
import { populationOf } from '../indicators/populations';
import { cellsOf, readSources, supplierBookOf, type Sources, type Tabs } from './read-sources';

function componentMessage(component: Component): ComponentMessage {
  return {
    libelle: basisSentence(component.basis),
    numerateur: component.inNumerator,
    denominateur: component.inDenominator,
    presume: component.presumed,
    montant: eurosOf(amountOfCents(component.amount)),
    fournisseurs: component.suppliers,
    lignes: component.lines,
  };
}

/** « A-12 / 1 » of lines of Achats; '' for a line without invoice number. */
function keysOfLines(tabs: Tabs, lines: readonly number[]): ExplainResult['lignes']['cles'] {
  const { rows } = cellsOf(tabs, purchasesTab.name);
  const { places } = findColumns(purchasesTab, rows);
  const at = (line: number, key: 'invoice' | 'line'): CellValue => rows[line - 1]?.[places.get(key) ?? -1] ?? '';
  return lines.map((line) => {
    const parts = [at(line, 'invoice'), at(line, 'line')].filter((part) => part !== '');
    return { ligne: line, cle: parts.join(' / ') };
  });
}

/** Whether a figure comprises the TIH whom only a yearly total tells: money of a whole year and of everything. */
function holdsUnnamed({ scope = '' }: StoredFigure, definition: IndicatorDefinition, { kind }: Period): boolean {
  const isMoneyOfAll = scope === '' && definition.measure === 'amount';
  return isMoneyOfAll && kind === 'year' && populationOf(definition.population).holdsUnnamed === true;
}

function explain(
  figure: StoredFigure,
  definition: IndicatorDefinition,
  sources: Sources,
  today: Day,
): Explanation | undefined {
  const { facts, profiles } = sources.purchases;
  const { fiscalStart, unnamedDisability } = sources.settings.settings;
  const grid = periodGridOf(new Set(facts.slot), fiscalStart, today);
  const period = grid.periods.find(({ name }) => name === figure.period);
  const scope = definition.scope.name === '' ? parseScope(figure.scope ?? '') : definition.scope;
  if (!period) return undefined;
  return explainFigure({
    ...{ definition, period, scope: scope ?? wholeScope, facts, profiles, book: supplierBookOf(sources) },
    unnamed: holdsUnnamed(figure, definition, period) ? (unnamedDisability.get(Number(period.name)) ?? 0) : 0,
  });
}

/** Whether the numerator, where it is a plain sum of the components, is no longer what the refresh found. */
function isOutdated(figure: StoredFigure, { measure }: IndicatorDefinition, { components }: Explanation): boolean {
  if (figure.numerator === undefined || (measure !== 'amount' && measure !== 'suppliers')) return false;
  const inside = components.filter(({ inNumerator }) => inNumerator);
  const sum = inside.reduce((total, component) => total + component[measure], 0);
  return sum !== (measure === 'amount' ? amountOfEuros(figure.numerator).amount : figure.numerator);
}

/** Components, lines and exclusions behind a figure of purchases. */
function explainPurchases(
  figure: StoredFigure,
  definition: IndicatorDefinition,
  { tabs, sources, today }: ExplainedWorkbook,
): FamilyParts {
  const explanation = explain(figure, definition, sources, today);
  const lines = explanation?.rows ?? { lines: [], count: 0 };
  return {
    composantes: explanation?.components.map(componentMessage) ?? [],
    exclusions: sources.purchases.exclusions.map((exclusion) => ({
      code: exclusion.code,
      lignes: exclusion.count,
      message: exclusionSentence(exclusion),
    })),
    lignes: { cles: keysOfLines(tabs, lines.lines), total: lines.count },
    aActualiser: !explanation || isOutdated(figure, definition, explanation),
  };
}

/** « Expliquer un chiffre »: the figure as shown, its components, its lines and what no figure counts. */
export function explainShownFigure(tabs: Tabs, request: ExplainRequest, today: Day): ExplainResult {
  const rows = decodeRows(figuresTab, cellsOf(tabs, figuresTab.name)).rows.map(({ row }) => row);
  const figure = figureIn(figureBookOf(rows), [request.code, request.period, request.scope]);
  const sources = readSources(tabs, today);
  const definition = sources.indicators.definitions.find(({ code }) => code === figure.code);
  if (!definition) throw new FormulaProblem(formulaSentences.unknownCode(figure.code));
  const isClosed = sources.history.rowOf(figure.code, figure.period, figure.scope ?? '')?.row.closedOn !== undefined;
  const workbook = { tabs, sources, today };
  const parts = explainFamilyFigure(figure, definition, workbook) ?? explainPurchases(figure, definition, workbook);
  const explained: ExplainedFigure = {
    ...{ chiffre: figureMessage(figure), ...parts },
    aActualiser: !isClosed && parts.aActualiser,
  };
  return { ...explained, resume: explainedSentences(explained) };
}
