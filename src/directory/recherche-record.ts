import { regions } from '../../sheets-templates/map/departments';
import { disabilityLabels, headcountBandLabels, siaeLabels } from '../../sheets-templates/choices';
import { amountOfEuros } from '../model/amount';
import { dayOfIso } from '../model/day';
import { blankRecord, type DirectoryRecord } from './directory-record';
import { type JsonFields } from '../model/json';
import { choiceIn, fieldsOf, flagIn, numberIn, textIn } from './json-fields';

const classes = { PME: '', ETI: '', GE: '' } as const;

/** Legal categories of the State, of local authorities and of public establishments (4…, 7…). */
export function isPublicLegalForm(legalForm: string | undefined): boolean {
  return /^[47]/.test(legalForm ?? '');
}

/** The latest year of accounts, and its turnover where it is told. */
function turnoverOf(finances: JsonFields | undefined): Pick<DirectoryRecord, 'turnover' | 'turnoverYear'> {
  const years = Object.keys(finances ?? {}).filter((year) => /^\d{4}$/.test(year));
  const latest = years
    .sort()
    .reverse()
    .find((year) => numberIn(fieldsOf(finances?.[year]), 'ca') !== undefined);
  const euros = latest === undefined ? undefined : numberIn(fieldsOf(finances?.[latest]), 'ca');
  if (latest === undefined || euros === undefined) return { turnover: undefined, turnoverYear: undefined };
  return { turnover: amountOfEuros(euros).amount, turnoverYear: Number(latest) };
}

function kindsIn<Kind extends string>(kinds: Readonly<Record<Kind, string>>, text: string): readonly Kind[] {
  return text.split(',').flatMap((part) => choiceIn(kinds, part.trim()) ?? []);
}

/** Head office; nothing where the unit is not disclosed: a sole trader's address is personal data. */
function placeOf(head: JsonFields | undefined): Partial<DirectoryRecord> {
  const region = textIn(head, 'region');
  return {
    postalCode: textIn(head, 'code_postal'),
    city: textIn(head, 'libelle_commune'),
    department: textIn(head, 'departement'),
    region: regions.find(({ code }) => code !== '' && code === region)?.name,
  };
}

/** Nothing is told of a shell: « 123456789 » answers as an ESAT without name, state or legal form. */
export function isShell(unit: JsonFields): boolean {
  return ['nom_raison_sociale', 'nom_complet', 'etat_administratif', 'nature_juridique'].every(
    (name) => typeof unit[name] !== 'string',
  );
}

/**
 * What one result of API Recherche d'entreprises says. The class is the register's own, never worked out from headcount;
 * the name is `nom_raison_sociale` (`nom_complet` adds brand and acronym); ESS, SIAE and disability are told apart.
 * @see https://recherche-entreprises.api.gouv.fr/docs/
 */
export function rechercheRecordOf(unit: JsonFields, key: string): DirectoryRecord {
  const head = fieldsOf(unit['siege']);
  const more = fieldsOf(unit['complements']);
  const undisclosed = unit['statut_diffusion'] === 'P';
  const kinds = textIn(more, 'type_siae') ?? '';
  const state = textIn(unit, 'etat_administratif');
  const closedOn = textIn(unit, 'date_fermeture');
  return {
    ...blankRecord(key, 'recherche'),
    name: undisclosed ? undefined : (textIn(unit, 'nom_raison_sociale') ?? textIn(unit, 'nom_complet')),
    undisclosed,
    closed: state === undefined ? undefined : state === 'C',
    closedOn: closedOn === undefined ? undefined : dayOfIso(closedOn.slice(0, 10)),
    inseeClass: choiceIn(classes, textIn(unit, 'categorie_entreprise')),
    inseeClassYear: numberIn(unit, 'annee_categorie_entreprise'),
    headcountBand: choiceIn(headcountBandLabels, textIn(unit, 'tranche_effectif_salarie')),
    ...turnoverOf(fieldsOf(unit['finances'])),
    administration: flagIn(more, 'est_administration') === true || isPublicLegalForm(textIn(unit, 'nature_juridique')),
    ess: flagIn(more, 'est_ess'),
    siae: kindsIn(siaeLabels, kinds),
    disability: kindsIn(disabilityLabels, kinds),
    openSites: numberIn(unit, 'nombre_etablissements_ouverts'),
    headSiret: textIn(head, 'siret'),
    ...(undisclosed ? {} : placeOf(head)),
  };
}
