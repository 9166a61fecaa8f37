import type { Run, Runs } from '../../plans/document';
import { runs, type Piece } from './runs';

/** A section whose data are not there yet: one line, that goes by itself when they come. */
export const missingSentences = {
  synthesis: 'Aucun chiffre pour cet exercice : importez les achats, puis actualisez les indicateurs.',
  word: 'Le mot du correspondant PME n’est pas encore écrit (panneau « Rapports… »).',
  mandate: 'Le nom du correspondant PME n’est pas renseigné dans Paramètres.',
  keyFigures: 'Aucun indicateur n’est suivi, ou l’exercice n’a aucun achat.',
  panel: 'Aucun achat compté sur l’exercice : le panel ne peut pas être décrit.',
  purchases: 'Aucun achat compté sur l’exercice.',
  tenders: 'Aucune consultation suivie : cette partie se remplira avec le module « Accès aux marchés ».',
  payment:
    'Aucun délai de paiement calculé : cette partie se remplira avec le détail des factures (échéance et date de paiement).',
  dependence: 'Aucune dépendance calculée : cette partie se remplira avec le chiffre d’affaires des fournisseurs.',
  policy: 'Aucune règle suivie : cette partie se remplira avec le module « Politique et label ».',
  inclusion:
    'Aucun achat inclusif calculé : complétez les statuts dans Fournisseurs, ou ouvrez le module « ESS et inclusion ».',
  relation:
    'Aucune sollicitation ni information suivie : cette partie se remplira avec le module « Relation fournisseurs ».',
  mediation: 'Le médiateur interne n’a rien publié pour cet exercice.',
  pact: 'Aucun engagement ni baromètre Pacte PME n’est enregistré.',
  actions: 'Aucune action n’est enregistrée dans Actions.',
  own: 'Aucun indicateur propre à l’organisation.',
  changes: 'Aucune évolution à commenter : l’exercice précédent n’est pas comparable, ou manque.',
  watch: 'Rien à signaler : aucune cible manquée, aucun chiffre provisoire.',
  decisions: 'Aucune décision n’est demandée.',
  evidence: 'Aucune règle suivie : ouvrez le module « Politique et label ».',
} as const;

const counted = (run: Run, count: number, one: string, many: string): Runs =>
  runs`${run} ${Math.abs(count) < 2 ? one : many}`;

/** Sentences of the sections; numbers come as runs that cite where they were read. */
export const sectionSentences = {
  mandate: {
    role: (organisation: string, name: Piece): Runs =>
      runs`Le correspondant PME de ${organisation} est ${name}. Les fournisseurs peuvent s’adresser à lui pour toute question : se faire connaître, être consultés, trouver le bon interlocuteur.`,
    contact: (contact: string): Runs => runs`Pour le joindre : ${contact}.`,
    mediator:
      'Quand le dialogue est rompu, le fournisseur peut saisir le médiateur interne, qui travaille à part, ou le Médiateur des entreprises. Les deux démarches sont confidentielles.',
  },
  panel: {
    active: (suppliers: Run, count: number, year: number): Runs =>
      runs`En ${String(year)}, ${counted(suppliers, count, 'fournisseur a eu au moins un achat', 'fournisseurs ont eu au moins un achat')}.`,
  },
  purchases: {
    both: 'La part en nombre de fournisseurs et la part en montant se lisent ensemble : l’une sans l’autre trompe.',
    notCounted: (lines: Run, count: number): Runs =>
      runs`${counted(lines, count, 'ligne d’Achats n’entre', 'lignes d’Achats n’entrent')} dans aucun chiffre (intragroupe, hors périmètre, date ou fournisseur inconnus).`,
    moved:
      'Les achats ont changé depuis l’arrêté des chiffres : cette répartition est celle d’aujourd’hui, et peut différer des indicateurs.',
    caption: 'Achats de l’exercice par catégorie d’entreprise',
    chart: 'Part de chaque catégorie, en montant et en nombre de fournisseurs',
    inAmount: 'en montant',
    inNumber: 'en nombre de fournisseurs',
    headers: { sizeClass: 'Catégorie', amount: 'Montant HT', share: 'Part', suppliers: 'Fournisseurs' },
    total: 'Total',
    others: 'Non classés, étrangers et administrations',
    qualified: 'Ensemble de catégorie connue',
  },
  trend: {
    title: (label: string) => `${label} : évolution`,
    series: 'réalisé',
    target: 'cible',
    alt: (label: string, points: readonly string[]) => `Courbe. ${label} : ${points.join(' ; ')}.`,
    point: (period: string, value: string) => `${period}, ${value}`,
    classAlt: (points: readonly string[]) => `Barres, part en montant puis en nombre : ${points.join(' ; ')}.`,
  },
  figures: {
    followed: 'Indicateurs suivis',
    caption: (title: string, year: number) => `${title}, exercice ${year}`,
    headers: { label: 'Indicateur', target: 'Cible', state: 'Statut et couverture' },
    covered: (coverage: Run): Runs => runs`, couverture ${coverage}`,
  },
  payment: {
    method:
      'Les délais courent depuis la date d’émission de la facture. Les factures échues et non payées à la fin de l’exercice sont comptées en retard ; les avoirs sont écartés.',
    overdue:
      'Factures reçues et non réglées à la clôture, dont le terme est échu (article D. 441-6 du code de commerce)',
    overdueHeaders: ['', '1 à 30 jours', '31 à 60 jours', '61 à 90 jours', '91 jours et plus'],
    overdueRows: { number: 'Nombre de factures', amount: 'Montant des factures' },
    esrs: 'Pratiques de paiement (ESRS G1-6, points de données de la version de 2023)',
    esrsHeaders: ['Point de donnée', 'Valeur'],
    esrsRows: {
      average: 'Délai moyen de paiement des TPE-PME (§ 33 a)',
      terms: 'Part des factures TPE-PME payées à l’échéance (§ 33 b)',
      proceedings: 'Procédures judiciaires en cours pour retard de paiement (§ 33 c)',
    },
    outside: 'à compléter : le classeur ne la connaît pas',
  },
  policy: {
    text: (version: string, day: string, signatory: string): Runs =>
      runs`Texte de l’organisation : ${[version, day, signatory].filter((part) => part !== '').join(', ')}.`,
    commitments: (rules: Run, count: number): Runs =>
      runs`${counted(rules, count, 'règle ou engagement est suivi', 'règles ou engagements sont suivis')}.`,
    findings: (open: Run, openCount: number, running: Run, done: Run, waived: Run): Runs =>
      runs`Points relevés par les contrôles : ${counted(open, openCount, 'à traiter', 'à traiter')}, ${running} en cours, ${done} traités, ${waived} en dérogation motivée.`,
    caption: 'Points à traiter',
    headers: ['Règle', 'Constat', 'Entité', 'Échéance', 'Statut'],
    more: (count: Run): Runs => runs`Et ${count} autres, dans l’onglet « Points à traiter ».`,
    noEvidence: 'Aucune preuve n’est encore réunie (50 au plus sont conseillées).',
    evidence: (held: Run, count: number): Runs =>
      runs`${counted(held, count, 'preuve est réunie', 'preuves sont réunies')} (50 au plus sont conseillées).`,
    gaps: (codes: readonly string[]): Runs => runs`Sans preuve : ${codes.join(', ')}.`,
  },
  relation: {
    requests: (received: Run, count: number, answered: Run): Runs =>
      runs`${counted(received, count, 'sollicitation de fournisseur reçue', 'sollicitations de fournisseurs reçues')} dans l’exercice, dont ${answered} avec réponse.`,
    caption: 'Sollicitations par motif',
    headers: ['Motif', 'Sollicitations'],
    channels: (names: readonly string[]): Runs => runs`Les fournisseurs sont informés par : ${names.join(', ')}.`,
    notices: (sent: Run, count: number): Runs =>
      runs`${counted(sent, count, 'envoi individuel fait', 'envois individuels faits')} dans l’exercice.`,
    events: (held: Run, count: number): Runs =>
      runs`${counted(held, count, 'rencontre ou formation tenue', 'rencontres ou formations tenues')} dans l’exercice.`,
    eventsCaption: 'Rencontres et formations',
    eventsHeaders: ['Date', 'Type', 'Intitulé', 'Participants', 'dont TPE-PME'],
  },
  mediation: {
    none: (year: number): Runs => runs`Aucune saisine en ${String(year)}.`,
    caption: 'Ce que le médiateur interne a publié',
    headers: ['Période', 'Rubrique', 'Publié'],
    note: 'Le médiateur publie des totaux, une fois l’an. Aucun dossier, aucun nom, aucune entité et aucun montant ne figurent ici ni dans le classeur.',
  },
  inclusion: {
    two: 'Deux totaux, qui ne s’ajoutent pas : le périmètre de la fiche de poste (insertion et handicap) et l’économie sociale et solidaire au sens de la loi du 31 juillet 2014.',
    oeth: (asked: Run, count: number, received: Run, year: number): Runs =>
      runs`Attestations OETH de ${String(year)} : ${counted(asked, count, 'demandée', 'demandées')}, ${received} reçues.`,
  },
  pact: {
    caption: 'Baromètre Pacte PME',
    headers: ['Année', 'Enquête', 'Thème', 'Réponses', 'Satisfaits'],
  },
  actions: {
    caption: { done: 'Actions faites dans l’exercice', planned: 'Actions en cours et à venir' },
    headers: ['Action', 'Type', 'Porteur', 'Échéance', 'Statut'],
    withheld: (count: Run, number: number): Runs =>
      runs`${counted(count, number, 'ligne qui cite un fournisseur n’est pas montrée', 'lignes qui citent un fournisseur ne sont pas montrées')} dans la version diffusable.`,
  },
  evidence: {
    headers: ['Preuve', 'Montre', 'Date', 'Où la trouver'],
    caption: (code: string) => `Preuves de ${code}`,
    practice: (text: string): Runs => runs`Ce que nous faisons : ${text}`,
    noPractice: 'Ce que nous faisons : à décrire dans « Politique achats ».',
    result: (comment: Runs): Runs => runs`Résultat : ${comment}`,
    gap: 'Aucune preuve n’est rattachée à cette règle.',
    intro:
      'Critère par critère : l’engagement pris, ce qui est fait, le résultat mesuré, et la preuve avec sa date et son emplacement. Les intitulés sont ceux que l’organisation suit ; le référentiel officiel fait foi.',
  },
  method: {
    basis: (basis: string, month: number): Runs =>
      runs`Base des achats : ${basis}. L’exercice commence le premier jour du mois ${String(month)} et porte le numéro de l’année où il commence. Montants hors taxes, avoirs déduits ; intragroupe et hors périmètre écartés.`,
    size: 'Catégories d’entreprise : décret n° 2008-1354 du 18 décembre 2008, appréciées au niveau du groupe (catégorie INSEE). À défaut, la catégorie est présumée d’après l’effectif et montrée à part. Une ETI n’est jamais comptée comme PME, une administration jamais dans une part.',
    coverage: (minimum: string): Runs =>
      runs`Couverture : part du montant dont la catégorie ou le statut est connu. Sous ${minimum}, un chiffre est dit provisoire et n’est pas jugé contre sa cible.`,
    definitions: 'Définition des indicateurs cités',
    headers: ['Code', 'Indicateur', 'Mesure', 'Rapporté à'],
    referencesTitle: 'Repères extérieurs',
    references:
      'Repères extérieurs, avec leur source et leur année. Ils ne mesurent pas toujours la même chose et ne sont jamais des cibles.',
  },
} as const;
