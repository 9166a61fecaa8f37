import type { DraftCode } from '../../bridge/mediation-codes';

/** What the texts of a draft may name; '' where the case does not say. */
export interface DraftWords {
  readonly number: string;
  readonly organisation: string;
  readonly mediator: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  readonly supplier: string;
  readonly recipient: string;
  readonly receivedOn: string;
  readonly subject: string;
  /** « médiation » or « facilitation »; both words where it is not decided yet. */
  readonly frame: string;
  readonly isFacilitation: boolean;
  /** The text goes to the supplier's side. */
  readonly isForSupplier: boolean;
  readonly closedOn: string;
  readonly limitationOn: string;
  /** What a closing letter may say of the end; `open` where the case is not closed. */
  readonly ending: 'open' | 'full' | 'partial' | 'none' | 'transferred' | 'inadmissible' | 'redirected';
  /** Both sides signed the entry agreement. */
  readonly hasEntered: boolean;
  readonly when: string;
  readonly place: string;
  readonly archiveYears: number;
  readonly isNational: boolean;
}

const hello = ({ recipient }: DraftWords): string => (recipient === '' ? 'Madame, Monsieur,' : `${recipient},`);
const signature = ({ mediator, position, organisation, email, phone }: DraftWords): string =>
  [mediator, position, organisation, email, phone].filter((line) => line !== '').join('\n');
const letter = (words: DraftWords, ...paragraphs: readonly string[]): string =>
  [hello(words), ...paragraphs, 'Je vous prie d’agréer mes salutations distinguées.', signature(words)].join('\n\n');
const or = (text: string, blank: string): string => (text === '' ? `[${blank}]` : text);

const confidentiality =
  'Sauf accord contraire des parties, tout ce qui sera dit, écrit ou fait dans ce cadre est confidentiel, comme les pièces élaborées pour lui ; les pièces que vous produisez par ailleurs ne le sont pas (art. 1528-3 du code de procédure civile ; pour un contrat public, art. L213-1 et suivants du code de justice administrative). Cela cède devant l’ordre public, la protection d’une personne et l’exécution de l’accord.';
/** A facilitation has no law of its own: what the parties sign is what binds them. */
const agreedConfidentiality =
  'Les parties conviennent que tout ce qui sera dit, écrit ou fait dans ce cadre est confidentiel, comme les pièces élaborées pour lui, et s’interdisent d’en faire état devant un juge ; les pièces produites par ailleurs ne sont pas couvertes.';
const neutral =
  'Le médiateur interne est neutre, impartial et tenu à la confidentialité. Il est salarié de l’organisation : il ne juge pas, ne conseille aucune des parties et n’impose rien. Chacun peut s’arrêter quand il le veut.';
const otherDoor =
  'Vous pouvez à tout moment saisir la Médiation des entreprises, gratuitement (economie.gouv.fr/mediateur-des-entreprises).';

/** Whether there is an agreement, or no mediation at all; never why, nor who stopped. */
const endings = {
  open: () => '',
  full: () => ' : accord total',
  partial: () => ' : accord partiel',
  none: ({ hasEntered }: DraftWords) => (hasEntered ? ' : sans accord' : ' : aucune médiation n’a été engagée'),
  transferred: ({ hasEntered }: DraftWords) =>
    ` : ${hasEntered ? 'le différend' : 'elle'} est ${hasEntered ? 'orienté' : 'orientée'} vers la Médiation des entreprises`,
  inadmissible: () => ' : elle n’est pas recevable par le médiateur interne',
  redirected: () => ' : elle ne relève pas du médiateur interne',
} as const satisfies Record<DraftWords['ending'], (words: DraftWords) => string>;

/** Each draft in full; nothing of one side is told to the other. */
export const draftTexts = {
  acknowledgement: (words) =>
    letter(
      words,
      `J’ai bien reçu votre saisine le ${words.receivedOn}. Elle porte le numéro ${words.number}.`,
      'J’examine si elle est recevable et je reviens vers vous. Si ce n’est pas déjà fait, dites-moi quand vous avez écrit à votre interlocuteur habituel, et ce qu’il vous a répondu.',
      'Votre saisine écrite suspend la prescription, sauf si votre contrat en dispose autrement.',
      neutral,
      confidentiality,
      otherDoor,
    ),
  'entry-agreement': (words) =>
    [
      `ACCORD D’ENTRÉE EN ${words.frame.toUpperCase()}`,
      `Dossier ${words.number}`,
      `Entre ${or(words.supplier, 'le fournisseur')} et ${or(words.organisation, 'l’organisation')}, en présence de ${or(words.mediator, 'le médiateur interne')}, médiateur interne.`,
      `1. Les parties choisissent librement d’entrer en ${words.frame}. ${neutral}`,
      `2. ${words.isFacilitation ? agreedConfidentiality : confidentiality} Le médiateur ne répète à une partie ce que l’autre lui a dit qu’avec son accord.`,
      '3. Chaque partie est représentée par une personne qui peut l’engager : [noms].',
      '4. Le médiateur a déclaré ses intérêts avant l’ouverture du dossier : [aucun lien, ou lequel, connu et accepté des parties].',
      words.isFacilitation
        ? '5. Les parties conviennent que la prescription est suspendue pendant ce temps (art. 2254 du code civil).'
        : '5. Pendant ce temps, la prescription est suspendue (art. 2238 du code civil). Pour un contrat public, voyez L2197-1 et suivants du code de la commande publique.',
      '6. La fin est notifiée par écrit, avec sa date. Elle ne dit pas pourquoi.',
      `7. Les notes du médiateur sont détruites à la clôture ; l’accord et les dates sont gardés ${words.archiveYears} ans.`,
      'Fait le [date], en trois exemplaires.',
      'Pour le fournisseur [nom, qualité, signature]\n\nPour l’entreprise [nom, qualité, signature]\n\nLe médiateur interne [signature]',
    ].join('\n\n'),
  why: (words) =>
    [
      'POURQUOI ACCEPTER LA MÉDIATION',
      'Note interne, sans rien du dossier : elle peut être montrée à un décideur.',
      'Ce qu’elle coûte : quelques heures, à des dates choisies. Accepter n’est ni reconnaître un tort, ni promettre un accord.',
      'Ce qu’elle évite : un contentieux, ses délais, ses frais, ses écrits publics ; la perte d’un fournisseur que l’on connaît.',
      'Ce qu’elle protège : ce qui s’y dit est confidentiel et ne se répète pas devant un juge, sauf accord des parties ; une pièce qui existait déjà garde sa valeur.',
      'Ce qu’elle engage : [si l’organisation l’a signée] la Charte Relations fournisseurs et achats responsables, qui prévoit un médiateur interne.',
      'Ce qu’il faut : une personne qui peut décider, les pièces utiles, une heure pour la première réunion.',
      words.isNational
        ? 'Ici, la Médiation des entreprises est saisie et conduit la médiation ; le médiateur interne n’aide qu’à trouver le bon interlocuteur.'
        : 'Chacun peut s’arrêter quand il le veut. Le médiateur interne ne rapporte à personne ce qu’il entend.',
      signature(words),
    ].join('\n\n'),
  proposal: (words) =>
    letter(
      words,
      words.isNational
        ? 'La Médiation des entreprises m’informe qu’un fournisseur l’a saisie d’un différend avec notre organisation. Elle conduit la médiation. Mon rôle est d’identifier la personne qui peut décider et de la mettre en relation.'
        : `${words.isForSupplier ? `${or(words.organisation, 'l’organisation')} m’a saisi d’un différend avec votre entreprise` : 'Un fournisseur m’a saisi d’un différend avec vos services'} (dossier ${words.number}). Je vous propose de m’en parler, d’abord séparément.`,
      neutral,
      confidentiality,
      'Dites-moi avant le [date] si vous l’acceptez, et qui pourra engager l’entreprise.',
    ),
  invitation: (words) =>
    letter(
      words,
      `Je vous invite à une réunion le ${or(words.when, 'date et heure')}, à ${or(words.place, 'lieu')}, pour le dossier ${words.number}.`,
      'Venez avec une personne qui peut vous engager. Ce qui s’y dira est confidentiel.',
    ),
  protocol: (words) =>
    [
      'PROTOCOLE D’ACCORD (trame)',
      `Dossier ${words.number}. Pièce élaborée dans la ${words.frame} : confidentielle, sauf ce qui est nécessaire à son exécution.`,
      `Entre ${or(words.supplier, 'le fournisseur')}, représenté par [nom, qualité], et ${or(words.organisation, 'l’organisation')}, représentée par [nom, qualité].`,
      '1. Rappel : le différend porte sur [en deux lignes, sans qualifier les torts].',
      '2. Concessions réciproques : le fournisseur [ … ] ; l’entreprise [ … ].',
      '3. Qui fait quoi, avant quand : [ … ].',
      '4. Suivi : les parties se revoient le [date] avec le médiateur pour constater l’exécution.',
      '5. Ce protocole vaut transaction au sens des articles 2044 et suivants du code civil : [oui / non]. Faites-le relire par vos conseils.',
      '6. Confidentialité : [ce qui peut être dit, et à qui].',
      'Fait le [date], en deux exemplaires.\n\nPour le fournisseur [signature]\n\nPour l’entreprise [signature]',
    ].join('\n\n'),
  closing: (words) =>
    letter(
      words,
      words.hasEntered
        ? `La ${words.frame} ouverte sous le numéro ${words.number} a pris fin le ${or(words.closedOn, 'date')}${endings[words.ending](words)}.`
        : `La saisine ${words.number} est close depuis le ${or(words.closedOn, 'date')}${endings[words.ending](words)}.`,
      'Cette lettre ne dit pas pourquoi, et n’engage aucune des parties.',
      words.limitationOn === ''
        ? 'À compter de ce jour, la prescription recommence à courir ; elle ne peut être acquise avant six mois (art. 2238 du code civil ; Cass. com., 11 mai 2022, n° 20-23.298).'
        : `À compter de ce jour, la prescription recommence à courir ; elle ne peut être acquise avant le ${words.limitationOn} (art. 2238 du code civil ; Cass. com., 11 mai 2022, n° 20-23.298).`,
      'Tout ce qui a été dit, écrit ou fait reste confidentiel.',
      otherDoor,
    ),
  satisfaction: (words) =>
    letter(
      words,
      `Le dossier ${words.number} est clos. Une seule question, à laquelle vous êtes libre de répondre : recommanderiez-vous cette démarche à une autre entreprise ? Oui, plutôt oui, plutôt non, non.`,
      'Votre réponse n’est comptée qu’avec celles des autres ; elle n’est jamais citée.',
    ),
  information: (words) =>
    [
      'VOS DONNÉES PERSONNELLES',
      `Dossier ${words.number}. Responsable : ${or(words.organisation, 'l’organisation')}. Pour toute demande : ${or(words.email, 'adresse du médiateur')}, ou le délégué à la protection des données.`,
      'Pourquoi : conduire la médiation, notifier sa fin, suivre l’accord. Base : intérêt légitime (organisation privée) ou mission d’intérêt public (organisation publique).',
      'Quoi : votre nom, votre fonction, vos coordonnées professionnelles, ce que vous avez bien voulu dire.',
      'Qui : le médiateur interne et, s’il y en a un, son suppléant. Personne d’autre dans l’organisation. Google, sous-traitant, héberge le classeur ; l’administrateur de l’organisation peut techniquement y accéder.',
      `Combien de temps : les notes sont détruites à la clôture ; l’accord et les dates sont gardés ${words.archiveYears} ans, puis il ne reste qu’une statistique sans nom.`,
      'Vos droits : accès, rectification, effacement, limitation, opposition ; réclamation auprès de la CNIL.',
    ].join('\n\n'),
} as const satisfies Record<DraftCode, (words: DraftWords) => string>;
