/** Demands of suppliers to the correspondant; never a dispute. */
export const demoRequests: readonly (readonly string[])[] = [
  ['N° de sollicitation', 'Reçue le', 'Fournisseur', 'Canal', 'Motif', 'Transmise à', 'Répondu le'],
  ['S-2026-01', '14/01/2026', 'F0003', 'courriel', 'être consulté', 'Acheteur Usine Nord', '16/01/2026'],
  ['S-2026-02', '03/02/2026', 'F0011', 'téléphone', 'suivi d’une facture', 'Comptabilité', '04/02/2026'],
  ['S-2026-03', '26/02/2026', '', 'rencontre', 'se faire connaître', '', '02/03/2026'],
  ['S-2026-04', '15/04/2026', 'F0029', 'courriel', 'offre ESS ou handicap', 'Acheteur Siège', '21/04/2026'],
  ['S-2026-05', '08/06/2026', 'F0046', 'Portail fournisseurs', 'référencement ou pièces demandées', '', '08/06/2026'],
  ['S-2026-06', '21/09/2026', 'F0102', 'courriel', 'question sur une consultation', 'DSI', '25/09/2026'],
  ['S-2026-07', '05/11/2026', 'F0063', 'courriel', 'trouver un interlocuteur', '', ''],
  ['S-2026-08', 'le 12', 'F0064', 'courriel', 'autre demande', '', ''],
];

/** Channels by which suppliers know whom to ask, with their proof; two letters of one batch. */
export const demoNotices: readonly (readonly string[])[] = [
  ['Canal', 'Fournisseur', 'Objet', 'Version du modèle', 'Envoi', 'Depuis le', 'État', 'Preuve'],
  ['page fournisseurs', '', 'les deux', '', '', '02/09/2024', 'prouvé', 'Capture du 02/09/2024'],
  ['CGA ou CCAP', '', 'médiateur', '2025-1', '', '01/01/2025', 'prouvé', 'CGA 2025, article 18'],
  ['bon de commande', '', 'correspondant PME', '', '', '01/03/2025', 'prouvé', 'Modèle BC-12'],
  ['courriel', 'F0003', 'les deux', '1', 'E-2025-1', '10/03/2025', 'envoyé', ''],
  ['courriel', 'F0011', 'les deux', '1', 'E-2025-1', '10/03/2025', 'échec', ''],
];

/** Two surveys, in totals. */
export const demoSurveys: readonly (readonly string[])[] = [
  ['Année', 'Enquête', 'Source', 'Thème', 'Population', 'Envoyées', 'Réponses', 'Très satisfaits', 'Satisfaits'],
  [
    '2025',
    'Satisfaction des fournisseurs',
    'notre enquête',
    'satisfaction générale',
    'TPE et PME',
    '180',
    '74',
    '21',
    '36',
  ],
  [
    '2025',
    'Satisfaction des fournisseurs',
    'notre enquête',
    'délais de paiement',
    'TPE et PME',
    '180',
    '70',
    '12',
    '29',
  ],
  [
    '2026',
    'Satisfaction des fournisseurs',
    'notre enquête',
    'satisfaction générale',
    'TPE et PME',
    '1 90',
    '81',
    '28',
    '37',
  ],
];

const certificateHeaders = [
  'Fournisseur',
  'SIRET',
  'Type',
  'Année',
  'Demandée le',
  'Reçue le',
  'Prix HT réglé',
  'Base main-d’œuvre',
];

/** Certificates asked of the ESAT and EA of the panel's extract, for 2025; every third one was not received. */
export function demoCertificates(panel: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [headers = [], ...suppliers] = panel;
  const at = (row: readonly string[], header: string): string => row[headers.indexOf(header)] ?? '';
  const inclusive = suppliers.filter((row) => at(row, 'Secteur adapté ou protégé') !== '');
  return [
    certificateHeaders,
    ...inclusive.map((row, n) => {
      const paid = 4_000 + n * 1_250;
      const isReceived = n % 3 !== 2;
      const base = isReceived ? `${(paid * 0.6).toFixed(2).replace('.', ',')} €` : '';
      const asked = ['15/01/2026', isReceived ? `${String(2 + n).padStart(2, '0')}/03/2026` : '', `${paid},00`, base];
      return [at(row, 'Code fournisseur'), at(row, 'SIRET'), at(row, 'Secteur adapté ou protégé'), '2025', ...asked];
    }),
  ];
}
