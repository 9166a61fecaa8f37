import { figureStateLabels } from '../../sheets-templates/dashboard-tab';
import { unitLabels } from '../../sheets-templates/indicators-tab';
import type { FigureMessage } from '../bridge/messages';
import { isoOf } from '../model/day';
import { reasonSentence } from '../text/figure-sentences';
import type { StoredFigure } from './figure-rows';

function numberOrNull(value: number | undefined): number | null {
  return value ?? null;
}

/** One figure as the bridge carries it. */
export function figureMessage(figure: StoredFigure): FigureMessage {
  return {
    code: figure.code,
    libelle: figure.label ?? '',
    periode: figure.period,
    perimetre: figure.scope ?? '',
    valeur: numberOrNull(figure.value),
    unite: unitLabels[figure.unit],
    numerateur: numberOrNull(figure.numerator),
    denominateur: numberOrNull(figure.denominator),
    couverture: numberOrNull(figure.coverage),
    presume: numberOrNull(figure.presumed),
    borneBasse: numberOrNull(figure.low),
    borneHaute: numberOrNull(figure.high),
    cible: numberOrNull(figure.target),
    statut: figureStateLabels[figure.state],
    raison: reasonSentence(figure.reason) ?? '',
    actualiseLe: figure.refreshedOn === undefined ? '' : isoOf(figure.refreshedOn),
  };
}

/** Figures of a fiscal year (undefined = the default one), of every scope, as the bridge carries them. */
export function figureMessages(rows: readonly StoredFigure[], year?: number): readonly FigureMessage[] {
  const wanted = year === undefined ? rows.find(({ byDefault }) => byDefault === true)?.period : String(year);
  return rows.filter(({ period }) => period === wanted).map(figureMessage);
}
