/** A check of tenders as a line of Paramètres: its name, its value from the start, and what may be written. */
interface CheckSetting {
  readonly label: string;
  readonly value: string;
  readonly meaning: string;
}

const switchOn = '« oui » ou « non ».';

/** Checks of access to tenders; « non » leaves one out. */
export const tenderCheckSettings = {
  'AO-P01': {
    label: 'AO-P01 · délai de remise court',
    value: '15',
    meaning: 'Jours entiers entre lancement et remise, au moins. « non » : pas contrôlé.',
  },
  'AO-P02': { label: 'AO-P02 · une seule offre', value: 'oui', meaning: switchOn },
  'AO-P03': { label: 'AO-P03 · aucune TPE-PME consultée', value: 'oui', meaning: switchOn },
  'AO-P04': { label: 'AO-P04 · aucune offre de TPE-PME', value: 'oui', meaning: switchOn },
  'AO-P05': { label: 'AO-P05 · non-allotissement sans motif', value: 'oui', meaning: switchOn },
  'AO-P06': {
    label: 'AO-P06 · CA exigé au-delà du plafond',
    value: 'oui',
    meaning: `${switchOn} Le plafond est celui du jour du lancement (R2142-7).`,
  },
  'AO-P07': {
    label: 'AO-P07 · candidats non retenus sans débrief',
    value: 'non',
    meaning: 'Jours laissés après l’attribution, 30 par défaut. « non » : pas contrôlé.',
  },
  'AO-P08': {
    label: 'AO-P08 · même titulaire encore',
    value: 'non',
    meaning: 'Attributions de suite au même, entité et famille égales, 3 par défaut. « non » : pas contrôlé.',
  },
  'AO-R024': {
    label: 'AO-R024 · prix perdant tout proche',
    value: 'non',
    meaning: 'Écart au-dessous duquel une offre perdante est signalée (« 2 % »), ou « oui » : valeur aberrante.',
  },
  'AO-R025': {
    label: 'AO-R025 · candidat qui perd toujours',
    value: 'non',
    meaning: 'Part d’offres gagnées au-dessous de laquelle il est signalé (« 5 % »), ou « oui » : valeur aberrante.',
  },
  'AO-R028': { label: 'AO-R028 · offres au même prix', value: 'non', meaning: switchOn },
  'AO-R030': { label: 'AO-R030 · offre tardive retenue', value: 'non', meaning: switchOn },
  'AO-R035': {
    label: 'AO-R035 · toutes les autres offres écartées',
    value: 'non',
    meaning: 'Autres candidats écartés, au moins, 1 par défaut. « non » : pas contrôlé.',
  },
  'AO-R036': { label: 'AO-R036 · offre la plus basse écartée', value: 'non', meaning: switchOn },
  'AO-R038': {
    label: 'AO-R038 · offres écartées en nombre',
    value: 'non',
    meaning: 'Part d’offres écartées à partir de laquelle c’est signalé (« 50 % »), ou « oui » : valeur aberrante.',
  },
  'AO-R048': {
    label: 'AO-R048 · titulaire hétéroclite',
    value: 'non',
    meaning: 'Attributions qu’il faut pour être comparé, 20 par défaut. « non » : pas contrôlé.',
  },
  'AO-R058': {
    label: 'AO-R058 · prix gagnant très bas',
    value: 'non',
    meaning: 'Écart à partir duquel une offre gagnante est signalée (« 50 % »), ou « oui » : valeur aberrante.',
  },
} as const satisfies Readonly<Record<string, CheckSetting>>;
