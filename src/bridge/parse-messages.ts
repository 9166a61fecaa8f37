import type {
  CloseYearRequest,
  AutomationRequest,
  ExplainRequest,
  ImportRequest,
  InstallRequest,
  RefreshRequest,
  RefreshRhythm,
} from './messages';
import { fieldsOf, oneOf, textIn, textItem, textsIn } from './fields';
import { MessageError } from './message-error';

const workbooks: readonly InstallRequest['workbook'][] = ['correspondant', 'mediateur', 'unique'];
const rhythms: readonly RefreshRhythm[] = ['never', 'weekly', 'monthly'];

export function parseInstallRequest(message: unknown): InstallRequest {
  const fields = fieldsOf(message, 'installer');
  return { workbook: oneOf(workbooks, fields['workbook'], 'workbook'), modules: textsIn(fields, 'modules') };
}

export function parseImportRequest(message: unknown): ImportRequest {
  const fields = fieldsOf(message, 'importer');
  const rows = fields['rows'];
  if (!Array.isArray(rows)) throw new MessageError('importer: rows are expected');
  const columns = fieldsOf(fields['columns'], 'columns');
  return {
    type: textIn(fields, 'type'),
    fileName: textIn(fields, 'fileName'),
    rows: rows.map((row: unknown) => textsIn({ row }, 'row')),
    columns: Object.fromEntries(Object.keys(columns).map((from) => [from, textIn(columns, from)])),
    replace: fields['replace'] === true,
    addSuppliers: fields['addSuppliers'] === true,
  };
}

export function parseRefreshRequest(message: unknown): RefreshRequest {
  const year = fieldsOf(message, 'actualiser')['year'];
  if (year === null || typeof year === 'number') return { year };
  throw new MessageError('actualiser: year is a number or null');
}

export function parseExplainRequest(message: unknown): ExplainRequest {
  const fields = fieldsOf(message, 'expliquer');
  const text = (name: string): string => textItem(fields[name] ?? '');
  return { code: text('code'), period: text('period'), scope: text('scope') };
}

export function parseCloseYearRequest(message: unknown): CloseYearRequest {
  const { year, mark } = fieldsOf(message, 'cloturerExercice');
  if (year !== null && typeof year !== 'number') throw new MessageError('cloturerExercice: year is a number or null');
  return { year, mark: mark === null ? null : textItem(mark) };
}

export function parseAutomationRequest(message: unknown): AutomationRequest {
  const fields = fieldsOf(message, 'reglerAutomatisation');
  return { refresh: oneOf(rhythms, fields['refresh'], 'refresh'), mailTo: textIn(fields, 'mailTo') };
}
