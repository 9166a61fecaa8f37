import { sirenOf } from '../../src/model/siren';
import { parseNumber } from '../../src/workbook/codecs/parse-number';
import type { Bench } from './bench';

const lines = 100_000;
const amounts = Array.from({ length: lines }, (_, line) => `${line % 900} 123,${10 + (line % 90)} €`);
const sirens = Array.from({ length: lines }, (_, line) => String(732_829_000 + (line % 1000)));

/** What an import pays per line before anything is decided, next to what the engine itself needs for a plain number. */
export const bench: Bench = {
  title: `Lire ${lines} cellules d’un fichier`,
  cases: [
    {
      name: 'Number() sur un texte simple',
      run: () => amounts.reduce((sum, text) => sum + Number(text.slice(0, 3)), 0),
    },
    { name: 'montant français', run: () => amounts.reduce((sum, text) => sum + (parseNumber(text) ?? 0), 0) },
    { name: 'clé du SIREN', run: () => sirens.filter((text) => sirenOf(text) !== undefined).length },
  ],
};
