import { plural } from '../plural';

/** Words of the mediator's report, of its confidential annex and of the contact sheet. */
export const reportTexts = {
  name: (year: number) => `Rapport du médiateur interne ${year}`,
  annexName: (year: number) => `Annexe confidentielle au rapport du médiateur ${year}`,
  footer: (mediator: string) => (mediator === '' ? 'Médiateur interne' : `${mediator}, médiateur interne`),
  annexFooter: 'Confidentiel – pour le seul directeur signataire. Ne pas diffuser.',
  role: 'Rôle et règles',
  roleText: (organisation: string) =>
    `Le médiateur interne${organisation === '' ? '' : ` de ${organisation}`} aide un fournisseur et ses interlocuteurs à renouer le dialogue. Il est neutre, impartial et tenu à la confidentialité ; il ne juge pas. Tout fournisseur peut aussi saisir la Médiation des entreprises, gratuitement.`,
  activity: 'Activité de l’année',
  none: (year: number) => `Aucune saisine en ${year}.`,
  notPublished: (year: number) =>
    `L’activité ${year} n’est pas encore publiée (« Activité à publier… ») : le rapport ne peut pas la citer.`,
  method:
    'Un nombre n’est publié que si chaque groupe compte assez de dossiers ; sinon il attend le bloc de trois ans. Ni nom, ni mois, ni entité, ni montant.',
  agreementRate:
    'Un taux d’accord se lit sur les médiations engagées et terminées, jamais sur toutes les saisines. Les chiffres de la Médiation des entreprises et des médiateurs de la consommation mesurent autre chose : ils ne sont pas comparés.',
  recommendations: 'Recommandations',
  noRecommendation: 'Aucune recommandation reprise dans ce rapport.',
  followUp: 'Suites données aux recommandations de l’année précédente',
  followed: (done: number, issued: number) =>
    issued === 0
      ? 'Aucune recommandation n’avait été émise.'
      : `${done} ${done < 2 ? 'réalisée' : 'réalisées'} sur ${plural(issued, 'émise', 'émises')}.`,
  culture: 'Culture de la médiation',
  cultureCounts: (actions: number, trainings: number, participants: number, buyers: number) =>
    `${plural(actions, 'action', 'actions')}, dont ${plural(trainings, 'formation', 'formations')} ; ${plural(participants, 'participant', 'participants')}, dont ${plural(buyers, 'acheteur', 'acheteurs')}.`,
  contact: 'Saisir le médiateur',
  signature: (mediator: string) => (mediator === '' ? 'Le médiateur interne' : `${mediator}, médiateur interne`),
  annexIntro:
    'Nombres exacts, pour le directeur qui signe. À plusieurs, avec ce que chacun sait, ils peuvent désigner un dossier : ne les recopiez pas.',
  sheet: (words: {
    readonly organisation: string;
    readonly correspondent: string;
    readonly mediator: string;
    readonly reach: string;
  }) =>
    [
      `FOURNISSEURS${words.organisation === '' ? '' : ` DE ${words.organisation.toUpperCase()}`} : À QUI VOUS ADRESSER`,
      `Une question, une facture, une consultation, se faire connaître → le correspondant PME : ${words.correspondent === '' ? '[nom et adresse]' : words.correspondent}.`,
      `Le dialogue est rompu → le médiateur interne : ${words.mediator === '' ? '[nom]' : words.mediator}${words.reach === '' ? '' : `, ${words.reach}`}. Neutre, impartial, confidentiel, gratuit. Écrivez-lui ce qui est en cause et ce que vous avez déjà tenté ; il accuse réception en quelques jours.`,
      'À tout moment, la Médiation des entreprises : economie.gouv.fr/mediateur-des-entreprises. Gratuite et confidentielle.',
    ].join('\n\n'),
  written: 'Le document est dans votre espace ; relisez-le, puis signez-le.',
  journal: (year: number) => `Rapport ${year} écrit`,
  annexJournal: (year: number) => `Annexe confidentielle ${year} écrite`,
} as const;
