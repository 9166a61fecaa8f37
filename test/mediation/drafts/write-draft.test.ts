import { draftsFor } from '../../../src/mediation/drafts/drafts-for';
import { writeDraft } from '../../../src/mediation/drafts/write-draft';
import type { CaseRow, PartyRow } from '../../../src/mediation/cases/case';
import { readMediatorSettings } from '../../../src/mediation/settings';
import { keysOf } from '../../../src/model/typed-keys';
import { draftTexts } from '../../../src/text/mediation/draft-texts';
import { aCase, dayOn } from '../../builders/a-case';
import { aParty } from '../../builders/a-party';

const settings = { ...readMediatorSettings(undefined), organisation: 'Ville de Brume', name: 'Camille Arvor' };
const supplier = aParty({ id: '1', role: 'supplier', name: 'Léa Morvan' });
const buyer = aParty({ id: '2', role: 'buyer', name: 'Paul Quéré' });
const body = aParty({ id: '3', role: 'national', name: 'Bureau' });

function draft(
  genre: string,
  row: Partial<CaseRow>,
  partie = '',
  parties: readonly PartyRow[] = [supplier, buyer, body],
) {
  return writeDraft({ ...aCase(row), parties }, settings, {
    ...{ confirme: true, numero: '2026-001', genre, partie, quand: '', lieu: '' },
  });
}

function textOf(...given: Parameters<typeof draft>): string {
  const found = draft(...given);
  if (typeof found === 'string') throw new Error(found);
  return found.texte;
}

const signed = { signedBySupplierOn: dayOn('2026-11-05'), signedByCompanyOn: dayOn('2026-11-06') };
const closedOn = dayOn('2026-11-20');

describe('neutrality: who a text goes to', () => {
  test.each([
    ['supplier', 'Léa Morvan (fournisseur)'],
    ['buyer', 'Paul Quéré (acheteur)'],
  ] as const)(
    'an acknowledgement goes to the %s who asked for the case, and not to the other side',
    (requester, who) => {
      expect(draft('acknowledgement', { requester })).toMatchObject({ destinataire: who });
    },
  );

  test('an acknowledgement of a buyer’s referral is not written to the supplier', () => {
    expect(draft('acknowledgement', { requester: 'buyer' }, '1')).toBe('wrong-side');
    expect(draft('acknowledgement', { requester: 'supplier' }, '2')).toBe('wrong-side');
  });

  test('an acknowledgement goes to nobody where the internal client who asked is not among the parties', () => {
    expect(draft('acknowledgement', { requester: 'internalClient' })).toMatchObject({ destinataire: '' });
  });

  test('a proposal goes to the side that did not ask, and says who did', () => {
    expect(textOf('proposal', { requester: 'supplier' }, '2')).toContain('Un fournisseur m’a saisi');
    const toSupplier = textOf('proposal', { requester: 'buyer' }, '1');
    expect(toSupplier).toContain('Ville de Brume m’a saisi d’un différend avec votre entreprise');
    expect(toSupplier).not.toContain('Un fournisseur');
  });

  test.each([
    ['the supplier who asked', { requester: 'supplier' }, '1'],
    ['the buyer who asked', { requester: 'buyer' }, '2'],
    ['the Médiation des entreprises', { requester: 'supplier' }, '3'],
    ['the supplier of voie B', { route: 'national', status: 'noticed', requester: 'national' }, '1'],
  ] as const)('a proposal to %s is refused', (_, row, partie) => {
    expect(draft('proposal', row, partie)).toBe('wrong-side');
  });
});

describe('the closing letter says whether there is an agreement, never why, nor who stopped', () => {
  test.each([
    ['fullAgreement', signed, 'La médiation ouverte sous le numéro 2026-001 a pris fin le 20/11/2026 : accord total.'],
    [
      'partialAgreement',
      signed,
      'La médiation ouverte sous le numéro 2026-001 a pris fin le 20/11/2026 : accord partiel.',
    ],
    ['noAgreement', signed, 'La médiation ouverte sous le numéro 2026-001 a pris fin le 20/11/2026 : sans accord.'],
    ['withdrawn', signed, 'La médiation ouverte sous le numéro 2026-001 a pris fin le 20/11/2026 : sans accord.'],
    ['lapsed', signed, 'La médiation ouverte sous le numéro 2026-001 a pris fin le 20/11/2026 : sans accord.'],
    ['withdrawn', {}, 'La saisine 2026-001 est close depuis le 20/11/2026 : aucune médiation n’a été engagée.'],
    ['refused', {}, 'La saisine 2026-001 est close depuis le 20/11/2026 : aucune médiation n’a été engagée.'],
    [
      'inadmissible',
      {},
      'La saisine 2026-001 est close depuis le 20/11/2026 : elle n’est pas recevable par le médiateur interne.',
    ],
    ['redirected', {}, 'La saisine 2026-001 est close depuis le 20/11/2026 : elle ne relève pas du médiateur interne.'],
    [
      'transferred',
      {},
      'La saisine 2026-001 est close depuis le 20/11/2026 : elle est orientée vers la Médiation des entreprises.',
    ],
  ] as const)('%s', (status, entered, sentence) => {
    const text = textOf('closing', { status, closedOn, frame: 'mediation', ...entered }, '2');
    expect(text.split('\n\n')[1]).toBe(sentence);
    expect(text).not.toMatch(/désist|caduque|procédure collective|refus/i);
  });

  test('art. 2238 C. civ.: limitation runs again, and not before six months', () => {
    const row = { status: 'noAgreement', closedOn, ...signed } as const;
    expect(textOf('closing', row, '1')).toContain('elle ne peut être acquise avant six mois (art. 2238');
    const told = textOf('closing', { ...row, limitationOn: dayOn('2027-05-20') }, '1');
    expect(told).toContain('elle ne peut être acquise avant le 20/05/2027');
  });
});

describe('what the law covers', () => {
  test('art. 1528-3 CPC covers a mediation; a mere facilitation is confidential by agreement alone', () => {
    const mediation = textOf('entry-agreement', { frame: 'mediation' });
    expect(mediation).toContain('ACCORD D’ENTRÉE EN MÉDIATION');
    expect(mediation).toContain('art. 1528-3 du code de procédure civile');
    const facilitation = textOf('entry-agreement', { frame: 'facilitation' });
    expect(facilitation).toContain('ACCORD D’ENTRÉE EN FACILITATION');
    expect(facilitation).not.toMatch(/1528-3|2238|médiation\./);
    expect(facilitation).toContain('Les parties conviennent que tout ce qui sera dit');
  });

  test('the internal note does not say that the organisation signed a charter that it may not have signed', () => {
    expect(textOf('why', {})).toContain('[si l’organisation l’a signée]');
  });

  test('no text calls the mediator independent', () => {
    for (const route of ['direct', 'national'] as const) {
      const status = route === 'direct' ? 'received' : 'noticed';
      for (const genre of draftsFor(aCase({ route, status }).row)) {
        const found = draft(genre, { route, status }, '2');
        expect(typeof found === 'string' ? found : found.texte).not.toMatch(/ind[ée]pendan/i);
      }
    }
  });
});

test('no text repeats what a side told the mediator, nor his notes', () => {
  const notes = { facts: aParty({ name: 'FAITS' }).name, nextStep: aParty({ name: 'SUITE' }).name } as const;
  for (const status of ['received', 'running', 'noAgreement'] as const) {
    const row = { status, ...notes, agreement: aParty({ name: 'TERMES' }).name } as const;
    for (const genre of keysOf(draftTexts)) {
      expect(JSON.stringify(draft(genre, row, '2'))).not.toMatch(/FAITS|SUITE|TERMES/);
    }
  }
});
