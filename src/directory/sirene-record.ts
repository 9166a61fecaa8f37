import { headcountBandLabels } from '../../sheets-templates/choices';
import { blankRecord, type DirectoryRecord, type DirectorySource } from './directory-record';
import { type JsonFields } from '../model/json';
import { choiceIn, listOf, numberIn, textIn } from './json-fields';
import { isPublicLegalForm } from './recherche-record';

const classes = { PME: '', ETI: '', GE: '' } as const;

/** Name of a legal person; that of a natural person is not kept. */
function nameOf(unit: JsonFields, period: JsonFields | undefined): string | undefined {
  return textIn(period, 'denominationUniteLegale') ?? textIn(unit, 'denominationUniteLegale');
}

/** « O » and « N »; anything else says nothing. */
function flagOf(text: string | undefined): boolean | undefined {
  return text === 'O' ? true : text === 'N' ? false : undefined;
}

function closedOf(state: string | undefined): boolean | undefined {
  return state === undefined ? undefined : state === 'C';
}

/** The value of a field that stands in the present period (API) or beside it (file). */
function presently(unit: JsonFields, name: string): string | undefined {
  return textIn(listOf(unit['periodesUniteLegale'])?.[0], name) ?? textIn(unit, name);
}

/**
 * What a `uniteLegale` of INSEE Sirene says, from its API or as a line of its file: no fact on SIAE, disability, turnover
 * or place. Status « P » and « N »: not disclosed.
 * @see https://portail-api.insee.fr/
 */
export function sireneRecordOf(unit: JsonFields, key: string, source: DirectorySource = 'sirene'): DirectoryRecord {
  const undisclosed = /^[PN]$/.test(textIn(unit, 'statutDiffusionUniteLegale') ?? '');
  const head = presently(unit, 'nicSiegeUniteLegale');
  const legalForm = presently(unit, 'categorieJuridiqueUniteLegale');
  return {
    ...blankRecord(key, source),
    name: undisclosed ? undefined : nameOf(unit, listOf(unit['periodesUniteLegale'])?.[0]),
    undisclosed,
    closed: closedOf(presently(unit, 'etatAdministratifUniteLegale')),
    inseeClass: choiceIn(classes, textIn(unit, 'categorieEntreprise')),
    inseeClassYear: numberIn(unit, 'anneeCategorieEntreprise'),
    headcountBand: choiceIn(headcountBandLabels, textIn(unit, 'trancheEffectifsUniteLegale')),
    administration: legalForm === undefined ? undefined : isPublicLegalForm(legalForm),
    ess: flagOf(presently(unit, 'economieSocialeSolidaireUniteLegale')),
    headSiret: head === undefined ? undefined : key + head,
  };
}
