import { menuLabels } from './menu-labels';
import { plural } from './plural';

/** A line of Accueil about things that have a day: what, and where. */
interface DueSentence {
  readonly topic: string;
  readonly what: string;
  readonly where: string;
}

function counted(topic: string, where: string, one: string, many: string): (count: number) => DueSentence {
  return (count) => ({ topic, what: `${plural(count, one, many)}.`, where });
}

const closeLine = 'menu « Clôturer l’exercice… »';

/** What Accueil says of things that are late or near. */
export const dueSentences = {
  late: {
    actions: counted('Actions', 'Actions', 'action en retard', 'actions en retard'),
    findings: counted(
      'Politique achats',
      'Points à traiter',
      'point dont l’échéance est passée',
      'points dont l’échéance est passée',
    ),
    requests: counted(
      'Fournisseurs',
      'Sollicitations',
      'sollicitation sans réponse depuis plus d’une semaine',
      'sollicitations sans réponse depuis plus d’une semaine',
    ),
    proofs: counted(
      'ESS et inclusion',
      'Justificatifs ESS',
      'justificatif expiré, à renouveler',
      'justificatifs expirés, à renouveler',
    ),
    certificates: counted(
      'ESS et inclusion',
      'Attestations OETH',
      'attestation OETH non reçue après le 15 mars',
      'attestations OETH non reçues après le 15 mars',
    ),
    evidence: counted('Label', 'Preuves', 'preuve du label périmée', 'preuves du label périmées'),
  },
  near: {
    actions: counted('Actions', 'Actions', 'action à terminer cette semaine', 'actions à terminer cette semaine'),
    findings: counted(
      'Politique achats',
      'Points à traiter',
      'point à traiter cette semaine',
      'points à traiter cette semaine',
    ),
    proofs: counted(
      'ESS et inclusion',
      'Justificatifs ESS',
      'justificatif expire d’ici deux mois',
      'justificatifs expirent d’ici deux mois',
    ),
    certificates: counted(
      'ESS et inclusion',
      'Attestations OETH',
      'attestation OETH à recevoir avant le 15 mars',
      'attestations OETH à recevoir avant le 15 mars',
    ),
    evidence: counted(
      'Label',
      'Preuves',
      'preuve du label périme d’ici deux mois',
      'preuves du label périment d’ici deux mois',
    ),
  },
  proofsToJudge: counted(
    'ESS et inclusion',
    'Justificatifs ESS',
    'justificatif à valider ou à corriger : il ne compte pas encore',
    'justificatifs à valider ou à corriger : ils ne comptent pas encore',
  ),
  failures: counted(
    'Automatisation',
    'Journal',
    'échec d’une actualisation programmée cette semaine',
    'échecs d’actualisations programmées cette semaine',
  ),
  yearToClose: (year: number) => ({
    topic: 'Exercice',
    what: `L’exercice ${year} est terminé et n’est pas clôturé : ses chiffres peuvent encore bouger.`,
    where: closeLine,
  }),
  others: (count: number) => ({
    topic: 'Autres points',
    what: `${plural(count, 'autre point', 'autres points')} à voir.`,
    where: 'menu « Vérifier le classeur »',
  }),
  coming: {
    refresh: { topic: 'Actualisation', what: 'Prochaine actualisation programmée.', where: 'menu « Automatisation… »' },
    closing: (year: number) => ({
      topic: 'Exercice',
      what: `Fin de l’exercice ${year} : à clôturer une fois ses dernières factures importées.`,
      where: closeLine,
    }),
    report: (year: number) => ({
      topic: 'Rapport',
      what: `Rapport annuel de l’exercice ${year}.`,
      where: `menu « ${menuLabels.menuRapports} »`,
    }),
    certificates: (year: number) => ({
      topic: 'ESS et inclusion',
      what: `Attestations OETH des achats payés en ${year} : date limite de réception.`,
      where: 'Attestations OETH',
    }),
    label: {
      topic: 'Label',
      what: 'Fin de validité du label RFAR : préparez son renouvellement.',
      where: 'Paramètres',
    },
    charter: (years: number) => ({
      topic: 'Charte',
      what: `${plural(years, 'an', 'ans')} depuis la signature de la charte RFAR : faites le point sur ses dix engagements.`,
      where: 'Politique achats',
    }),
    action: (label: string) => ({ topic: 'Actions', what: label, where: 'Actions' }),
    event: (label: string) => ({
      topic: 'Événement',
      what: label === '' ? 'Événement prévu.' : label,
      where: 'Événements',
    }),
    findings: counted('Politique achats', 'Points à traiter', 'point à traiter', 'points à traiter'),
    proofs: counted(
      'ESS et inclusion',
      'Justificatifs ESS',
      'justificatif expire dans l’année',
      'justificatifs expirent dans l’année',
    ),
    evidence: counted(
      'Label',
      'Preuves',
      'preuve du label périme dans l’année',
      'preuves du label périment dans l’année',
    ),
  },
  module: {
    opened: (tabs: readonly string[]) => tabs.join(', '),
    closed: 'menu « Modules… »',
  },
} as const;
