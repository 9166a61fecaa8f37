/** What the indicators of a module want besides a « Oui ». */
const dataOfFamily: Readonly<Record<string, string>> = {
  'AO-': ', et remplissez Consultations (module « Accès aux marchés »)',
  'MED-': ', et importez ce que le médiateur publie (module « Médiation (activité publiée) »)',
};

/** MED-02 to MED-06 never leave the mediator’s file. */
function unpublished(code: string): string {
  return `« ${code} » reste dans le classeur du médiateur. Ce qu’il publie est dans Médiation (activité publiée).`;
}

/** What a formula answers when it has no value: the note of its #ERROR!, or the text of its cell in a range. */
export const formulaSentences = {
  neverRefreshed:
    'Aucun chiffre encore : importez vos achats, puis menu Correspondant PME, « Actualiser les indicateurs ».',
  unknownPeriod: (text: string) =>
    `Période inconnue : « ${text} ». Écrivez 2025, "2025-T3", "2025-07", "12M", ou laissez vide.`,
  noPeriod: (period: string) => `Aucun achat sur ${period}.`,
  unknownCode: (code: string) => {
    if (/^MED-0[2-6]/i.test(code)) return unpublished(code);
    const [, data = ''] = Object.entries(dataOfFamily).find(([prefix]) => code.toUpperCase().startsWith(prefix)) ?? [];
    return `Indicateur inconnu ou non suivi : « ${code} ». Mettez « Oui » dans Indicateurs, colonne Suivi${data}.`;
  },
  unknownScope: (scope: string) => `périmètre à déclarer dans Paramètres : « ${scope} »`,
  wrongScope: (text: string) => `Périmètre illisible : « ${text} ». Écrivez par exemple "entite=DSI".`,
  oneFigure: 'Un seul chiffre à la fois : donnez une cellule, pas une plage.',
  wrongNumber: (text: string) => `Nombre attendu : « ${text} ».`,
  wrongClass: (text: string) => `Catégorie INSEE inconnue : « ${text} ». Écrivez PME, ETI, GE, ou laissez vide.`,
  wrongSiren: (text: string) => `SIREN invalide : « ${text} ».`,
} as const;
