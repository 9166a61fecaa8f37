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
  parseReportPreview,
  parseReportRequest,
  parseReportResult,
} from '../../bridge/parse-reports';
import { pageSentences } from '../../text/page-sentences';
import { reportPageSentences as words } from '../../text/report/report-page-sentences';
import { ask } from '../call';
import { downloadFile } from '../download-file';
import { drawnMap } from '../map/drawn-map';
import { place } from '../place';

function select(id: string): HTMLSelectElement {
  const found = place(id);
  if (found instanceof HTMLSelectElement) return found;
  throw new Error(`#${id} is no list`);
}

function checkbox(id: string): HTMLInputElement {
  const found = place(id);
  if (found instanceof HTMLInputElement) return found;
  throw new Error(`#${id} is no box`);
}

function area(id: string): HTMLTextAreaElement {
  const found = place(id);
  if (found instanceof HTMLTextAreaElement) return found;
  throw new Error(`#${id} is no text`);
}

const [tab, separator] = [select('tab'), select('separator')];
const [type, year, word, decisions] = [select('type'), select('year'), area('word'), area('decisions')];
const draft = checkbox('draft');
const leftOut = new Set<string>();
let isBusy = false;

function item(className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement('li');
  made.className = className;
  made.append(...children);
  return made;
}

function sectionItem({ code, titre, vide }: SectionMessage): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = !leftOut.has(code);
  box.addEventListener('change', () => {
    if (box.checked) leftOut.delete(code);
    else leftOut.add(code);
  });
  const label = document.createElement('label');
  const title = document.createElement('span');
  title.textContent = titre;
  label.append(box, title);
  if (vide) {
    const mark = document.createElement('small');
    mark.textContent = words.empty;
    title.append(' ', mark);
  }
  return item('', label);
}

/** A link to the document; one of this machine has no address outside: the page's own list of documents gives it. */
function linkTo({ nom, url }: VersionMessage): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = words.open(nom);
  return link;
}

function versionItem(version: VersionMessage): HTMLElement {
  const title = document.createElement('div');
  title.textContent = words.version(version);
  return item('', title, linkTo(version));
}

function option(value: string, label: string): HTMLOptionElement {
  return new Option(label, value);
}

function show(preview: ReportPreview): void {
  type.replaceChildren(...preview.types.map(({ code, libelle }) => option(code, libelle)));
  type.value = preview.type;
  year.replaceChildren(...[...preview.annees].reverse().map((found) => option(String(found), String(found))));
  year.value = String(preview.annee);
  place('sections').replaceChildren(...preview.sections.map(sectionItem));
  word.value = preview.mot;
  decisions.value = preview.decisions;
  place('alerts').replaceChildren(...preview.alertes.map((alert) => item('notice warn', alert)));
  draft.checked = preview.brouillon;
  if (tab.options.length === 0) tab.replaceChildren(...preview.onglets.map((name) => option(name, name)));
  place('versions').replaceChildren(...preview.versions.map(versionItem));
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function showMade(result: ReportResult): void {
  const pdf = document.createElement('button');
  pdf.type = 'button';
  pdf.className = 'quiet';
  pdf.textContent = words.download;
  pdf.addEventListener(
    'click',
    () =>
      void run(async () => {
        const file = await ask('rapportEnPdf', parseFileResult, { id: result.document.id });
        downloadFile({ ...file, nom: `${result.document.nom}.pdf` });
        return result.message;
      }),
  );
  const link = document.createElement('p');
  link.append(linkTo(result.document));
  const title = words.changes(result);
  const list = document.createElement('ul');
  list.className = 'plain';
  list.append(...result.changements.map((change) => item('notice', change)));
  place('made').replaceChildren(link, pdf, ...(title === '' ? [] : [paragraph(title), list]));
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

/** Runs one piece of work at a time; the button waits with the focus on it. */
async function run(work: () => Promise<string>): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  place('write').setAttribute('aria-disabled', 'true');
  place('error').textContent = '';
  place('state').textContent = pageSentences.running;
  try {
    place('state').textContent = await work();
  } catch (error) {
    place('state').textContent = '';
    place('error').textContent = error instanceof Error ? error.message : String(error);
  } finally {
    isBusy = false;
    place('write').removeAttribute('aria-disabled');
  }
}

function prepareAnew(): void {
  leftOut.clear();
  place('made').replaceChildren();
  const { type: wanted, annee } = wished();
  void run(() => prepare(wanted, annee));
}

place('write').textContent = words.write;
place('export-tab').textContent = words.export;
separator.replaceChildren(...Object.entries(words.separators).map(([value, label]) => option(value, label)));
place('export').addEventListener('submit', (event) => {
  event.preventDefault();
  void run(async () => {
    const request = parseExportRequest({ onglet: tab.value, separateur: separator.value });
    const file = await ask('exporterOnglet', parseFileResult, request);
    downloadFile(file);
    return words.exported(file.nom);
  });
});
place('draft-label').textContent = words.draft;
draft.addEventListener('change', () => {
  void run(async () => {
    const result = await ask('programmerRapport', parseDraftResult, { actif: draft.checked });
    draft.checked = result.actif;
    return result.message;
  });
});
type.addEventListener('change', prepareAnew);
year.addEventListener('change', prepareAnew);
place('wish').addEventListener('submit', (event) => {
  event.preventDefault();
  void run(write);
});
void run(() => prepare(null, null));
