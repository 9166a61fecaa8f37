import type {
  ReportPreview,
  ReportResult,
  ReportType,
  SectionMessage,
  VersionMessage,
} from '../../bridge/report-messages';
import {
  parseDraftResult,
  parseExportRequest,
  parseFileResult,
  parseMarketRequest,
  parseMarketResult,
  parseReportPreview,
  parseReportRequest,
  parseReportResult,
} from '../../bridge/parse-reports';
import { reportPageSentences as words } from '../../text/report/report-page-sentences';
import { ask } from '../call';
import { button, linkTo, make } from '../make';
import { drawnMap } from '../map/drawn-map';
import { place, placeAs } from '../place';
import { runLast, runOne } from '../run-one';
import { saveResult } from '../save-file';

const tab = placeAs('tab', HTMLSelectElement);
const separator = placeAs('separator', HTMLSelectElement);
const type = placeAs('type', HTMLSelectElement);
const year = placeAs('year', HTMLSelectElement);
const word = placeAs('word', HTMLTextAreaElement);
const decisions = placeAs('decisions', HTMLTextAreaElement);
const draft = placeAs('draft', HTMLInputElement);
const leftOut = new Set<string>();

function sectionItem({ code, titre, vide }: SectionMessage): HTMLElement {
  const box = make('input');
  box.type = 'checkbox';
  box.checked = !leftOut.has(code);
  box.addEventListener('change', () => {
    if (box.checked) leftOut.delete(code);
    else leftOut.add(code);
  });
  const mark = vide ? [' ', make('small', { text: words.empty })] : [];
  return make('li', {}, make('label', {}, box, make('span', { text: titre }, ...mark)));
}

function openLink({ nom, url }: VersionMessage): HTMLElement {
  return linkTo(url, words.open(nom));
}

function versionItem(version: VersionMessage): HTMLElement {
  return make('li', {}, make('div', { text: words.version(version) }), openLink(version));
}

function show(preview: ReportPreview): void {
  type.replaceChildren(...preview.types.map(({ code, libelle }) => new Option(libelle, code)));
  type.value = preview.type;
  year.replaceChildren(...[...preview.annees].reverse().map((found) => new Option(String(found))));
  year.value = String(preview.annee);
  place('sections').replaceChildren(...preview.sections.map(sectionItem));
  word.value = preview.mot;
  decisions.value = preview.decisions;
  place('alerts').replaceChildren(
    ...preview.alertes.map((alert) => make('li', { text: alert, className: 'notice warn' })),
  );
  draft.checked = preview.brouillon;
  if (tab.options.length === 0) tab.replaceChildren(...preview.onglets.map((name) => new Option(name)));
  place('versions').replaceChildren(...preview.versions.map(versionItem));
}

function showMade(result: ReportResult): void {
  const download = async (): Promise<string> => {
    const file = await ask('rapportEnPdf', parseFileResult, { id: result.document.id });
    saveResult({ ...file, nom: `${result.document.nom}.pdf` });
    return result.message;
  };
  const pdf = button(words.download, () => void runOne(download), { className: 'quiet' });
  const link = make('p', {}, openLink(result.document));
  const title = words.changes(result);
  const changes = result.changements.map((change) => make('li', { text: change, className: 'notice' }));
  const list = [make('p', { text: title }), make('ul', { className: 'plain' }, ...changes)];
  place('made').replaceChildren(link, pdf, ...(title === '' ? [] : list));
}

async function prepare(wanted: ReportType | null, ofYear: number | null): Promise<string> {
  const request = parseReportRequest({ type: wanted ?? 'annuel', annee: ofYear });
  const preview = await ask('preparerRapport', parseReportPreview, request);
  show(preview);
  return words.prepared(preview);
}

function wished() {
  return parseReportRequest({ type: type.value, annee: Number(year.value) });
}

/** Reports with a section on the panel. */
const showsMap: readonly ReportType[] = ['annuel', 'diffusable'];

async function write(): Promise<string> {
  const asked = wished();
  const carte = showsMap.includes(asked.type) ? await drawnMap() : null;
  const request = { ...asked, exclus: [...leftOut], mot: word.value, decisions: decisions.value, carte };
  const result = await ask('ecrireRapport', parseReportResult, request);
  await prepare(request.type, request.annee);
  showMade(result);
  return result.message;
}

function prepareAnew(): void {
  leftOut.clear();
  place('made').replaceChildren();
  const { type: wanted, annee } = wished();
  void runLast(() => prepare(wanted, annee));
}

place('write').textContent = words.write;
place('export-tab').textContent = words.export;
separator.replaceChildren(...Object.entries(words.separators).map(([value, label]) => new Option(label, value)));
place('export').addEventListener('submit', (event) => {
  event.preventDefault();
  void runOne(async () => {
    const request = parseExportRequest({ onglet: tab.value, separateur: separator.value });
    const file = await ask('exporterOnglet', parseFileResult, request);
    saveResult(file);
    return words.exported(file.nom);
  });
});
place('export-market').textContent = words.exportMarket;
place('market').addEventListener('submit', (event) => {
  event.preventDefault();
  void runOne(async () => {
    const request = parseMarketRequest({ annee: Number(year.value), separateur: separator.value });
    const { fichier, message } = await ask('exporterMarcheInclusion', parseMarketResult, request);
    saveResult(fichier);
    return message;
  });
});
place('draft-label').textContent = words.draft;
draft.addEventListener('change', () => {
  const request = { actif: draft.checked };
  void runLast(async () => {
    const result = await ask('programmerRapport', parseDraftResult, request);
    draft.checked = result.actif;
    return result.message;
  });
});
type.addEventListener('change', prepareAnew);
year.addEventListener('change', prepareAnew);
place('wish').addEventListener('submit', (event) => {
  event.preventDefault();
  void runOne(write);
});
void runOne(() => prepare(null, null));
