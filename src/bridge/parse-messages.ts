import type {
  CloseYearRequest,
  AutomationRequest,
  ExplainRequest,
  ImportRequest,
  InstallRequest,
  RefreshRequest,
  RefreshRhythm,
} from './messages';

/** A message that does not have the shape its call expects: a bug of the client, never of the user. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(message: unknown, call: string): Fields {
  if (isFields(message)) return message;
  throw new MessageError(`${call}: a message object is expected`);
}

function textsOf(value: unknown, name: string): readonly string[] {
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
  throw new MessageError(`${name}: a list of texts is expected`);
}

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new MessageError(`${name}: a text is expected`);
}

export function parseInstallRequest(message: unknown): InstallRequest {
  const fields = fieldsOf(message, 'installer');
  const workbook = fields['workbook'];
  if (workbook !== 'correspondant' && workbook !== 'mediateur' && workbook !== 'unique') {
    throw new MessageError('installer: unknown workbook');
  }
  return { workbook, modules: textsOf(fields['modules'], 'modules') };
}

export function parseImportRequest(message: unknown): ImportRequest {
  const fields = fieldsOf(message, 'importer');
  const rows = fields['rows'];
  if (!Array.isArray(rows)) throw new MessageError('importer: rows are expected');
  const columns = fieldsOf(fields['columns'], 'columns');
  return {
    type: textOf(fields['type'], 'type'),
    fileName: textOf(fields['fileName'], 'fileName'),
    rows: rows.map((row) => textsOf(row, 'row')),
    columns: Object.fromEntries(Object.entries(columns).map(([from, to]) => [from, textOf(to, from)])),
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
  const text = (name: string): string => textOf(fields[name] ?? '', name);
  return { code: text('code'), period: text('period'), scope: text('scope') };
}

export function parseCloseYearRequest(message: unknown): CloseYearRequest {
  const { year, mark } = fieldsOf(message, 'cloturerExercice');
  if (year !== null && typeof year !== 'number') throw new MessageError('cloturerExercice: year is a number or null');
  return { year, mark: mark === null ? null : textOf(mark, 'mark') };
}

function rhythmOf(value: unknown): RefreshRhythm {
  if (value === 'never' || value === 'weekly' || value === 'monthly') return value;
  throw new MessageError('reglerAutomatisation: unknown rhythm');
}

export function parseAutomationRequest(message: unknown): AutomationRequest {
  const fields = fieldsOf(message, 'reglerAutomatisation');
  return { refresh: rhythmOf(fields['refresh']), mailTo: textOf(fields['mailTo'], 'mailTo') };
}
