/** Checks of access to tenders as rows of Contrôles: six on from the start, then two of follow-up, then Cardinal’s. */
export const tenderCheckRows = [
  {
    code: 'AO-P01',
    label: 'Délai de remise court',
    method:
      'Jours entiers entre Lancement et Remise ; signalé sous le seuil. Les marchés sans publicité ni mise en concurrence n’y sont pas. Cardinal R003.',
    active: 'Oui',
    threshold: '15',
    unit: 'jours',
  },
  {
    code: 'AO-P02',
    label: 'Une seule offre',
    method:
      'Consultation close, en concurrence, dont un lot n’a reçu qu’une offre : lignes d’Offres, sinon la colonne Réponses. Cardinal R018.',
    active: 'Oui',
    threshold: '',
    unit: '',
  },
  {
    code: 'AO-P03',
    label: 'Aucune TPE-PME consultée',
    method:
      'Consultation close où des entreprises ont été consultées, et aucune TPE ou PME parmi elles. Un candidat de catégorie inconnue empêche de conclure. Une procédure ouverte à tous sans liste de consultés n’y est pas.',
    active: 'Oui',
    threshold: '',
    unit: '',
  },
  {
    code: 'AO-P04',
    label: 'Aucune offre de TPE-PME',
    method:
      'Consultation close qui a reçu des offres, aucune d’une TPE ou PME, seule ou membre d’un groupement. Un candidat de catégorie inconnue empêche de conclure.',
    active: 'Oui',
    threshold: '',
    unit: '',
  },
  {
    code: 'AO-P05',
    label: 'Non-allotissement sans motif',
    method:
      'Consultation non allotie dont le motif n’est pas écrit (L2113-10 et L2113-11). Les marchés globaux n’y sont pas.',
    active: 'Oui',
    threshold: '',
    unit: '',
  },
  {
    code: 'AO-P06',
    label: 'CA exigé au-delà du plafond',
    method:
      'CA exigé supérieur au plafond en vigueur le jour du lancement, sans justification écrite : 2 fois le montant estimé du marché ou du lot jusqu’au 31/12/2025, 1,5 fois depuis le 01/01/2026 (R2142-7). Pour un acheteur privé : bonne pratique.',
    active: 'Oui',
    threshold: '',
    unit: '',
  },
  {
    code: 'AO-P07',
    label: 'Candidats non retenus sans débrief',
    method:
      'Lot attribué depuis plus longtemps que le seuil, dont un candidat non retenu n’a pas de « Débrief fait le ».',
    active: 'Non',
    threshold: '30',
    unit: 'jours après l’attribution',
  },
  {
    code: 'AO-P08',
    label: 'Même titulaire encore',
    method:
      'Attributions de suite au même titulaire ou mandataire, pour une même entité et une même famille ; signalé à partir du seuil, puis à chaque fois.',
    active: 'Non',
    threshold: '3',
    unit: 'attributions de suite',
  },
  {
    code: 'AO-R024',
    label: 'Prix perdant tout proche',
    method:
      'Écart entre l’offre gagnante et la deuxième offre valable la moins chère, s’il est une valeur aberrante basse (Q1 − 1,5 × écart interquartile), ou sous votre seuil. Titulaire seul, et le moins cher. Cardinal R024.',
    active: 'Non',
    threshold: '',
    unit: 'part du prix gagnant, « 2 % »',
  },
  {
    code: 'AO-R025',
    label: 'Candidat qui perd toujours',
    method:
      'Candidat parmi le quart qui répond le plus, dont la part d’offres gagnées est une valeur aberrante basse, ou sous votre seuil. Cardinal R025.',
    active: 'Non',
    threshold: '',
    unit: 'part d’offres gagnées, « 5 % »',
  },
  {
    code: 'AO-R028',
    label: 'Offres au même prix',
    method: 'Deux candidats, écartés ou non, ont remis exactement le même montant pour un lot. Cardinal R028.',
    active: 'Non',
    threshold: '',
    unit: '',
  },
  {
    code: 'AO-R030',
    label: 'Offre tardive retenue',
    method: 'L’offre du titulaire a été reçue après la date de remise. Cardinal R030.',
    active: 'Non',
    threshold: '',
    unit: '',
  },
  {
    code: 'AO-R035',
    label: 'Toutes les autres offres écartées',
    method: 'Un seul candidat valable, qui gagne, les autres écartés : au moins autant que le seuil. Cardinal R035.',
    active: 'Non',
    threshold: '1',
    unit: 'candidats écartés',
  },
  {
    code: 'AO-R036',
    label: 'Offre la plus basse écartée',
    method: 'L’offre la moins chère d’un lot attribué est écartée. Cardinal R036.',
    active: 'Non',
    threshold: '',
    unit: '',
  },
  {
    code: 'AO-R038',
    label: 'Offres écartées en nombre',
    method:
      'Entité qui écarte, ou candidat dont on écarte, une part d’offres qui est une valeur aberrante haute (Q3 + 1,5 × écart interquartile), ou dépasse votre seuil ; à partir de deux offres. Cardinal R038.',
    active: 'Non',
    threshold: '',
    unit: 'part d’offres écartées, « 50 % »',
  },
  {
    code: 'AO-R048',
    label: 'Titulaire hétéroclite',
    method:
      'Titulaire dont les marchés relèvent d’un nombre de divisions CPV (deux premiers chiffres) qui est une valeur aberrante haute, parmi ceux qui ont au moins autant de marchés que le seuil. Cardinal R048.',
    active: 'Non',
    threshold: '20',
    unit: 'marchés',
  },
  {
    code: 'AO-R058',
    label: 'Prix gagnant très bas',
    method:
      'Écart entre l’offre gagnante et la deuxième offre valable la moins chère, s’il est une valeur aberrante haute (Q3 + 1,5 × écart interquartile), ou au-dessus de votre seuil. Titulaire seul, et le moins cher. Cardinal R058.',
    active: 'Non',
    threshold: '',
    unit: 'part du prix gagnant, « 50 % »',
  },
] as const;
