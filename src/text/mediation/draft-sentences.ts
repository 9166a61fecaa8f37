/** What the mediator reads of a draft, and what the Journal keeps of it: a number and a title, no word of the case. */
export const draftSentences = {
  read: (number: string, title: string) => `Dossier ${number} : « ${title} » ouvert`,
  documented: (number: string, title: string) => `Dossier ${number} : « ${title} » écrit dans un document`,
  mailed: (number: string, title: string) => `Dossier ${number} : « ${title} » envoyé au médiateur lui-même`,
  inSpace: 'Le document est dans votre espace ; il n’est partagé avec personne.',
  toYourself: 'Le message est parti à votre seule adresse. Transférez-le vous-même, une fois relu.',
  forWhom: (recipient: string) => `À l’attention de : ${recipient}`,
  natures: {
    elaborated: 'Pièce élaborée dans la médiation : confidentielle (art. 1528-3 CPC)',
    produced: 'Pièce produite : elle peut servir à prouver une date (art. 1528-3 CPC)',
    none: '',
  },
  footer: (mediator: string, nature: string) =>
    [mediator === '' ? '' : `${mediator}, médiateur interne`, nature].filter((text) => text !== '').join(' – '),
} as const;
