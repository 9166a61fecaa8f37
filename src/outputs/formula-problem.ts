/** Why a formula has no value, in French: the shell makes it the note of #ERROR!; in a range it is the cell's text. */
export class FormulaProblem extends Error {
  override readonly name = 'Erreur';
}
