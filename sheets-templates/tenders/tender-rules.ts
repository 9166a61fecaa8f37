const onLaunch = 'lancement de la consultation';

/** Rules of public procurement that open tenders to small firms, by launch date; shares are 0–1, amounts euros HT. */
export const tenderRules = [
  {
    ...{ key: 'AO_DISPENSE_FS', value: 40_000, from: '2020-01-01', to: '2026-03-31', appliesOn: onLaunch },
    source: 'R2122-8 CCP, rédaction antérieure',
  },
  {
    ...{ key: 'AO_DISPENSE_FS', value: 60_000, from: '2026-04-01', to: '', appliesOn: onLaunch },
    source: 'R2122-8 CCP, décret 2025-1386',
  },
  {
    ...{ key: 'AO_DISPENSE_TRAVAUX', value: 100_000, from: '2023-01-01', to: '2025-12-31', appliesOn: onLaunch },
    source: 'régime temporaire, à vérifier',
  },
  {
    ...{ key: 'AO_DISPENSE_TRAVAUX', value: 100_000, from: '2026-01-01', to: '', appliesOn: onLaunch },
    source: 'R2122-8 CCP, décret 2025-1386',
  },
  {
    ...{ key: 'AO_FORMALISE_FS_ETAT', value: 143_000, from: '2024-01-01', to: '2025-12-31', appliesOn: onLaunch },
    source: 'seuils européens 2024-2025',
  },
  {
    ...{ key: 'AO_FORMALISE_FS_ETAT', value: 140_000, from: '2026-01-01', to: '2027-12-31', appliesOn: onLaunch },
    source: 'seuils européens 2026-2027',
  },
  {
    ...{ key: 'AO_FORMALISE_FS', value: 221_000, from: '2024-01-01', to: '2025-12-31', appliesOn: onLaunch },
    source: 'seuils européens 2024-2025',
  },
  {
    ...{ key: 'AO_FORMALISE_FS', value: 216_000, from: '2026-01-01', to: '2027-12-31', appliesOn: onLaunch },
    source: 'seuils européens 2026-2027, à vérifier',
  },
  {
    ...{ key: 'AO_FORMALISE_FS_ENTITE', value: 443_000, from: '2024-01-01', to: '2025-12-31', appliesOn: onLaunch },
    source: 'seuils européens 2024-2025',
  },
  {
    ...{ key: 'AO_FORMALISE_FS_ENTITE', value: 432_000, from: '2026-01-01', to: '2027-12-31', appliesOn: onLaunch },
    source: 'seuils européens 2026-2027, à vérifier',
  },
  {
    ...{ key: 'AO_FORMALISE_TRAVAUX', value: 5_538_000, from: '2024-01-01', to: '2025-12-31', appliesOn: onLaunch },
    source: 'seuils européens 2024-2025',
  },
  {
    ...{ key: 'AO_FORMALISE_TRAVAUX', value: 5_404_000, from: '2026-01-01', to: '2027-12-31', appliesOn: onLaunch },
    source: 'seuils européens 2026-2027, à vérifier',
  },
  {
    ...{ key: 'AO_PART_PME_GLOBAL', value: 0.1, from: '', to: '2024-12-31', appliesOn: onLaunch },
    source: 'R2171-23 CCP, rédaction antérieure au décret 2024-1251',
  },
  {
    ...{ key: 'AO_PART_PME_GLOBAL', value: 0.2, from: '2025-01-01', to: '', appliesOn: onLaunch },
    source: 'R2171-23 CCP, décret 2024-1251',
  },
  {
    ...{ key: 'AO_RETENUE_MAX', value: 0.05, from: '', to: '', appliesOn: onLaunch },
    source: 'R2191-33 CCP',
  },
  {
    ...{ key: 'AO_RETENUE_PME_ETAT', value: 0.03, from: '2023-01-01', to: '', appliesOn: onLaunch },
    source: 'R2191-33 CCP',
  },
  {
    ...{ key: 'AO_RETENUE_PME_GRANDS', value: 0.03, from: '2025-01-01', to: '', appliesOn: onLaunch },
    source: 'R2191-33 CCP, décret 2024-1251',
  },
  {
    ...{ key: 'AO_AVANCE_SEUIL', value: 50_000, from: '', to: '', appliesOn: onLaunch },
    source: 'R2191-3 CCP',
  },
  {
    ...{ key: 'AO_AVANCE_MOIS', value: 2, from: '', to: '', appliesOn: onLaunch },
    source: 'R2191-3 CCP',
  },
  {
    ...{ key: 'AO_AVANCE_PME_ETAT', value: 0.3, from: '2023-01-01', to: '', appliesOn: onLaunch },
    source: 'R2191-7 CCP, changement récent non exclu',
  },
  {
    ...{ key: 'AO_AVANCE_PME_GRANDS', value: 0.1, from: '2023-01-01', to: '', appliesOn: onLaunch },
    source: 'R2191-7 CCP, changement récent non exclu',
  },
  {
    ...{ key: 'AO_PAIEMENT_DIRECT', value: 600, from: '', to: '', appliesOn: onLaunch },
    source: 'R2193-10 CCP, en euros TTC',
  },
  {
    ...{ key: 'AO_CONDITION_SOCIALE', value: 1, from: '2026-08-22', to: '', appliesOn: onLaunch },
    source: 'L2112-2-1 CCP, loi Climat et résilience, art. 35',
  },
] as const;
