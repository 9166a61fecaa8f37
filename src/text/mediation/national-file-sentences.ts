/** Words of the file for the Médiation des entreprises. */
export const nationalFileSentences = {
  name: (number: string) => `Dossier pour la Médiation des entreprises – ${number}`,
  title: 'Dossier pour la Médiation des entreprises',
  intro: (isSentForThem: boolean) =>
    `Pièces et renseignements réunis ${isSentForThem ? 'et transmis avec le consentement écrit du demandeur' : 'pour le demandeur, qui saisit lui-même la Médiation des entreprises (economie.gouv.fr/mediateur-des-entreprises)'}. Rien de ce qui a été dit en médiation interne n’y figure.`,
  footer: 'Confidentiel – pièces produites (art. 1528-3 CPC)',
  identity: (who: string) => `Identité : ${who}`,
  object: 'Objet du différend',
  facts: 'Faits exposés par le demandeur',
  chronology: 'Chronologie',
  steps: 'Démarches déjà faites',
  piece: 'Pièce justificative',
  stake: (band: string) => `Enjeu : ${band}`,
  tried: (day: string, answer: string) => `Démarche préalable le ${day}${answer === '' ? '' : ` : ${answer}`}.`,
  dates: {
    priorStep: 'démarche préalable',
    received: 'saisine du médiateur interne',
    acknowledged: 'accusé de réception',
    admissible: 'recevabilité décidée',
    firstMeeting: 'première réunion',
    closed: 'fin de la médiation interne',
  },
  collective:
    'Procédure collective : la Médiation des entreprises n’est pas compétente, quelle que soit la procédure (sauvegarde, redressement, liquidation).',
  checkCollective:
    'Vérifiez qu’aucune procédure collective n’est ouverte, ni sauvegarde, ni redressement, ni liquidation : toutes sont exclues.',
  lawsuit: 'Un contentieux en cours s’apprécie au cas par cas : dites-le à la Médiation des entreprises.',
  will: 'Le demandeur doit vouloir poursuivre la relation, ou régler le différend à l’amiable : demandez-le-lui.',
  choose:
    'Cochez ce qui part. Relisez les faits : rien de ce qu’a dit l’autre partie. Les comptes rendus et les pièces élaborées en médiation ne sont pas proposés.',
  handed: 'Le document est dans votre espace. Remettez-le au demandeur : c’est lui qui saisit.',
  sent: 'Le document est dans votre espace. Déposez-le pour le demandeur, avec son consentement écrit.',
  journalHanded: (number: string, count: number) =>
    `Dossier ${number} : dossier ME fait (${count} éléments), à remettre`,
  journalSent: (number: string, count: number, day: string) =>
    `Dossier ${number} : dossier ME fait (${count} éléments), envoi avec consentement écrit du ${day}`,
} as const;
