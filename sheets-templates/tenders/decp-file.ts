import { defineTab } from '../../src/workbook/define-tab';

/**
 * Columns of the DECP as files write them: tabular (decp.info), flattened v1, or a plain export. No tab of the workbook:
 * one line per holder and modification, the header of each column being its path in the JSON of version 2.
 */
export const decpFile = defineTab({
  name: 'DECP',
  columns: {
    id: { kind: 'identifier', header: 'id', aliases: ['N° de marché', 'Numéro de marché', 'Identifiant du marché'] },
    uid: { kind: 'identifier', header: 'uid' },
    buyer: {
      kind: 'identifier',
      header: 'acheteur.id',
      aliases: ['acheteur_siret', 'idAcheteur', 'SIRET acheteur', 'SIRET de l’acheteur'],
    },
    buyerName: { kind: 'text', header: 'acheteur.nom', aliases: ['nomAcheteur', 'Acheteur', 'Nom de l’acheteur'] },
    nature: { kind: 'text', header: 'nature', aliases: ['Nature du marché'] },
    kind: { kind: 'text', header: '_type' },
    subject: { kind: 'text', header: 'objet', aliases: ['Objet du marché'] },
    cpv: { kind: 'identifier', header: 'codeCPV', aliases: ['CPV', 'Code CPV'] },
    techniques: { kind: 'text', header: 'techniques.technique', aliases: ['techniques', 'technique'] },
    framework: { kind: 'identifier', header: 'idAccordCadre' },
    procedure: { kind: 'text', header: 'procedure', aliases: ['Procédure', 'Type de procédure'] },
    months: { kind: 'number', header: 'dureeMois', aliases: ['Durée (mois)', 'Durée en mois', 'Durée'] },
    notifiedOn: {
      kind: 'day',
      header: 'dateNotification',
      aliases: ['Date de notification', 'Notification', 'Date d’attribution'],
      required: true,
    },
    amount: {
      kind: 'amount',
      header: 'montant',
      aliases: ['Montant HT', 'Montant (€ HT)', 'Montant attribué'],
      required: true,
    },
    offers: { kind: 'integer', header: 'offresRecues', aliases: ['Offres reçues', 'Nombre d’offres'] },
    advanceGiven: { kind: 'flag', header: 'attributionAvance' },
    advance: { kind: 'share', header: 'tauxAvance' },
    social: {
      kind: 'text',
      header: 'considerationsSociales.considerationSociale',
      aliases: ['considerationsSociales', 'Considérations sociales'],
    },
    holder: {
      kind: 'identifier',
      header: 'titulaires.titulaire.id',
      aliases: ['titulaire_id', 'titulaire_siret', 'SIRET titulaire', 'SIRET du titulaire', 'titulaire.siret'],
    },
    holderType: {
      kind: 'text',
      header: 'titulaires.titulaire.typeIdentifiant',
      aliases: ['titulaire_typeIdentifiant', 'titulaire.typeIdentifiant'],
    },
    holderName: {
      kind: 'text',
      header: 'titulaires.titulaire.denominationSociale',
      aliases: ['titulaire_nom', 'titulaire_denominationSociale', 'Titulaire', 'Nom du titulaire'],
    },
    modification: {
      kind: 'integer',
      header: 'modifications.modification.id',
      aliases: ['modification_id', 'idModification'],
    },
    current: { kind: 'flag', header: 'donneesActuelles' },
  },
});
