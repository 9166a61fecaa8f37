/** A region and its departments, « code nom » by « | »; overseas collectivities have no region and stand under ''. */
interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly departments: string;
}

/** Regions and departments of France (INSEE official geographic code), overseas ones and collectivities included. */
export const regions = [
  {
    code: '84',
    name: 'Auvergne-Rhône-Alpes',
    departments:
      '01 Ain | 03 Allier | 07 Ardèche | 15 Cantal | 26 Drôme | 38 Isère | 42 Loire | 43 Haute-Loire | 63 Puy-de-Dôme | 69 Rhône | 73 Savoie | 74 Haute-Savoie',
  },
  {
    code: '27',
    name: 'Bourgogne-Franche-Comté',
    departments:
      '21 Côte-d’Or | 25 Doubs | 39 Jura | 58 Nièvre | 70 Haute-Saône | 71 Saône-et-Loire | 89 Yonne | 90 Territoire de Belfort',
  },
  {
    code: '53',
    name: 'Bretagne',
    departments: '22 Côtes-d’Armor | 29 Finistère | 35 Ille-et-Vilaine | 56 Morbihan',
  },
  {
    code: '24',
    name: 'Centre-Val de Loire',
    departments: '18 Cher | 28 Eure-et-Loir | 36 Indre | 37 Indre-et-Loire | 41 Loir-et-Cher | 45 Loiret',
  },
  {
    code: '94',
    name: 'Corse',
    departments: '2A Corse-du-Sud | 2B Haute-Corse',
  },
  {
    code: '44',
    name: 'Grand Est',
    departments:
      '08 Ardennes | 10 Aube | 51 Marne | 52 Haute-Marne | 54 Meurthe-et-Moselle | 55 Meuse | 57 Moselle | 67 Bas-Rhin | 68 Haut-Rhin | 88 Vosges',
  },
  {
    code: '32',
    name: 'Hauts-de-France',
    departments: '02 Aisne | 59 Nord | 60 Oise | 62 Pas-de-Calais | 80 Somme',
  },
  {
    code: '11',
    name: 'Île-de-France',
    departments:
      '75 Paris | 77 Seine-et-Marne | 78 Yvelines | 91 Essonne | 92 Hauts-de-Seine | 93 Seine-Saint-Denis | 94 Val-de-Marne | 95 Val-d’Oise',
  },
  {
    code: '28',
    name: 'Normandie',
    departments: '14 Calvados | 27 Eure | 50 Manche | 61 Orne | 76 Seine-Maritime',
  },
  {
    code: '75',
    name: 'Nouvelle-Aquitaine',
    departments:
      '16 Charente | 17 Charente-Maritime | 19 Corrèze | 23 Creuse | 24 Dordogne | 33 Gironde | 40 Landes | 47 Lot-et-Garonne | 64 Pyrénées-Atlantiques | 79 Deux-Sèvres | 86 Vienne | 87 Haute-Vienne',
  },
  {
    code: '76',
    name: 'Occitanie',
    departments:
      '09 Ariège | 11 Aude | 12 Aveyron | 30 Gard | 31 Haute-Garonne | 32 Gers | 34 Hérault | 46 Lot | 48 Lozère | 65 Hautes-Pyrénées | 66 Pyrénées-Orientales | 81 Tarn | 82 Tarn-et-Garonne',
  },
  {
    code: '52',
    name: 'Pays de la Loire',
    departments: '44 Loire-Atlantique | 49 Maine-et-Loire | 53 Mayenne | 72 Sarthe | 85 Vendée',
  },
  {
    code: '93',
    name: 'Provence-Alpes-Côte d’Azur',
    departments:
      '04 Alpes-de-Haute-Provence | 05 Hautes-Alpes | 06 Alpes-Maritimes | 13 Bouches-du-Rhône | 83 Var | 84 Vaucluse',
  },
  {
    code: '01',
    name: 'Guadeloupe',
    departments: '971 Guadeloupe',
  },
  {
    code: '02',
    name: 'Martinique',
    departments: '972 Martinique',
  },
  {
    code: '03',
    name: 'Guyane',
    departments: '973 Guyane',
  },
  {
    code: '04',
    name: 'La Réunion',
    departments: '974 La Réunion',
  },
  {
    code: '06',
    name: 'Mayotte',
    departments: '976 Mayotte',
  },
  {
    code: '',
    name: 'Collectivités d’outre-mer',
    departments:
      '975 Saint-Pierre-et-Miquelon | 977 Saint-Barthélemy | 978 Saint-Martin | 984 Terres australes et antarctiques françaises | 986 Wallis-et-Futuna | 987 Polynésie française | 988 Nouvelle-Calédonie | 989 Île de Clipperton',
  },
] as const satisfies readonly RegionRow[];

/** Postal codes that two departments share: the code alone says neither (La Poste, INSEE communes 2026). */
export const sharedPostalCodes: Readonly<Record<string, readonly string[]>> = {
  '01200': ['01', '74'],
  '01410': ['01', '39'],
  '01590': ['01', '39'],
  '05110': ['04', '05'],
  '05130': ['04', '05'],
  '05160': ['04', '05'],
  '05700': ['05', '26'],
  '06260': ['04', '06'],
  13780: ['13', '83'],
  21340: ['21', '71'],
  33220: ['24', '33'],
  37160: ['37', '86'],
  42620: ['03', '42'],
  43450: ['15', '43'],
  48250: ['07', '48'],
  52100: ['51', '52'],
};

/** Postal codes whose first digits are not those of their department. */
export const strayPostalCodes: Readonly<Record<string, string>> = {
  94390: '91',
  97133: '977',
  97150: '978',
  98799: '989',
};

/** Countries of the ISO list that are departments or collectivities of France, codes and names folded. */
export const overseasCountries: Readonly<Record<string, string>> = {
  ...{ gp: '971', guadeloupe: '971', mq: '972', martinique: '972', gf: '973', guyane: '973' },
  ...{ re: '974', reunion: '974', 'la reunion': '974', yt: '976', mayotte: '976' },
  ...{ pm: '975', 'saint pierre et miquelon': '975', bl: '977', 'saint barthelemy': '977' },
  ...{ mf: '978', 'saint martin': '978', wf: '986', 'wallis et futuna': '986' },
  ...{ pf: '987', 'polynesie francaise': '987', nc: '988', 'nouvelle caledonie': '988' },
};
