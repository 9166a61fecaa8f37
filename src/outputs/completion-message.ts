import type {
  ChangesResult,
  CompletionResult,
  CompletionSource,
  PanelNotice,
  StateCount,
} from '../bridge/completion-messages';
import { comparePanel, type PanelProposal } from '../directory/compare-panel';
import { panelStates, type SupplierState } from '../directory/count-states';
import { candidatesOf, readDirectoryCache } from '../directory/directory-cache';
import { nameKeyOf } from '../directory/panel-subjects';
import type { CompletionTabs } from '../directory/plan-completion';
import type { JobMark, JobRecord } from '../plans/job-record';
import type { Supplier } from '../suppliers/supplier';
import {
  completionSentences,
  panelNotices,
  panelStateLabel,
  panelStates as shownStates,
} from '../text/completion-sentences';
import { fingerprintOf } from '../model/fingerprint';

type Tabs = Pick<CompletionTabs, 'suppliers' | 'directory'>;

/** More would not be read in a panel; the tabs have them all. */
const shownNotices = 200;
const shownChanges = 200;

function countsOf(states: readonly SupplierState[]): readonly StateCount[] {
  return shownStates.flatMap((code) => {
    const nombre = states.filter(({ state }) => state === code).length;
    return nombre === 0 ? [] : [{ code, nombre, libelle: panelStateLabel(code, nombre) }];
  });
}

function nameOf({ row }: Supplier): string {
  return row.name ?? row.code;
}

function noticesOf(states: readonly SupplierState[]): readonly PanelNotice[] {
  return states.flatMap(({ supplier, state, toConfirm }) => {
    const { row, line } = supplier;
    const codes = [state, ...(toConfirm ? (['to-confirm'] as const) : [])];
    return codes.flatMap((code) => {
      const message = panelNotices[code];
      const identifiant = row.siren ?? row.siret ?? row.vatNumber ?? '';
      return message === undefined ? [] : [{ ligne: line, fournisseur: nameOf(supplier), identifiant, code, message }];
    });
  });
}

/** The source that a job was asked for. */
export function sourceOf(about: string): CompletionSource {
  return about.includes('sirene') ? 'sirene' : 'recherche';
}

/** What the panel shows of a completion: how far it came, every state counted, what waits for a person. */
export function completionResult(record: JobRecord, mark: JobMark, tabs: Tabs, hasKey: boolean): CompletionResult {
  const cache = readDirectoryCache(tabs.directory);
  const states = panelStates(tabs.suppliers, cache);
  return {
    etat: record.status,
    ...{ attend: mark.waitsUntil, faits: mark.done, total: mark.total, restantMs: mark.remainingMs },
    message: completionSentences.status(record.status, record.code),
    source: sourceOf(record.about),
    cle: hasKey,
    comptes: countsOf(states),
    changements: comparePanel(tabs.suppliers, cache).proposals.length,
    aChoisir: states.filter(({ state }) => state === 'to-choose').length,
    signalements: noticesOf(states).slice(0, shownNotices),
  };
}

/** The state of the workbook that a list of changes was shown for. */
export function markOfProposals(proposals: readonly PanelProposal[]): string {
  return fingerprintOf(proposals.map(({ id, cells }) => [id, cells]));
}

/** The changes to agree to and the companies to choose among. */
export function changesResult(tabs: Tabs): ChangesResult {
  const cache = readDirectoryCache(tabs.directory);
  const { proposals } = comparePanel(tabs.suppliers, cache);
  const toChoose = panelStates(tabs.suppliers, cache).filter(({ state }) => state === 'to-choose');
  return {
    marque: markOfProposals(proposals),
    total: proposals.length,
    changements: proposals.slice(0, shownChanges).map(({ id, supplier, topic, kind, cells }) => ({
      ...{ id, fournisseur: nameOf(supplier), sujet: completionSentences.topics[topic], garde: kind === 'kept' },
      message: completionSentences.changeSentence(cells),
    })),
    choix: toChoose.slice(0, shownChanges).map(({ supplier }) => {
      const row = cache.entries.get(nameKeyOf(supplier.row))?.row;
      const candidats = row ? candidatesOf(row) : [];
      return {
        ...{ ligne: supplier.line, code: supplier.row.code, fournisseur: nameOf(supplier) },
        candidats: candidats.map((candidate) => ({
          siren: candidate.siren,
          libelle: completionSentences.candidateLabel(candidate),
        })),
      };
    }),
  };
}
