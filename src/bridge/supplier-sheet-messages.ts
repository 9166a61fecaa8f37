import { isFields } from '../model/json';
import { fieldsOf, listIn, textIn } from './fields';
import { MessageError } from './message-error';

/** A block of the supplier sheet: a title, and lines of a label and its value. */
export interface SheetBlock {
  readonly titre: string;
  readonly lignes: readonly { readonly libelle: string; readonly valeur: string }[];
}

/** « Fiche fournisseur »: one page in French, or the suppliers among which to choose. */
export interface SupplierSheetResult {
  readonly nom: string;
  readonly sousTitre: string;
  readonly blocs: readonly SheetBlock[];
  readonly candidats: readonly { readonly code: string; readonly nom: string }[];
}

/** What is asked: a code, an identifier or a part of a name; '' for the supplier of the selected row. */
export function parseSupplierSheetRequest(message: unknown): { readonly search: string } {
  if (!isFields(message)) throw new MessageError('ficheFournisseur: a message object is expected');
  return { search: textIn(message, 'search').trim() };
}

/** The result of « ficheFournisseur ». */
export function parseSupplierSheet(value: unknown): SupplierSheetResult {
  const sheet = fieldsOf(value, 'ficheFournisseur');
  return {
    nom: textIn(sheet, 'nom'),
    sousTitre: textIn(sheet, 'sousTitre'),
    blocs: listIn(sheet, 'blocs', (item) => {
      const block = fieldsOf(item, 'bloc');
      const lignes = listIn(block, 'lignes', (line) => {
        const fields = fieldsOf(line, 'ligne');
        return { libelle: textIn(fields, 'libelle'), valeur: textIn(fields, 'valeur') };
      });
      return { titre: textIn(block, 'titre'), lignes };
    }),
    candidats: listIn(sheet, 'candidats', (item) => {
      const candidate = fieldsOf(item, 'candidat');
      return { code: textIn(candidate, 'code'), nom: textIn(candidate, 'nom') };
    }),
  };
}
