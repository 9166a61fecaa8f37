// Writes local/services/scopes.ts: the scopes that each method requires, from the reference that gas-types-detailed carries.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const source = 'node_modules/gas-types-detailed/google-apps-script.';
const target = 'local/services/scopes.ts';
const services = {
  base: '',
  document: 'DocumentApp',
  mail: 'MailApp',
  script: 'ScriptApp',
  spreadsheet: 'SpreadsheetApp',
  'url-fetch': 'UrlFetchApp',
};
const ignored = /^(Browser|SpreadsheetApp\.(Data(Source|Execution)|BigQuery|Looker|Pivot|Slicer|OverGrid))/;
const scopeSets = [];
const table = {};

function keep(className, method, scopes) {
  const key = scopes.join(' ');
  if (!scopeSets.includes(key)) scopeSets.push(key);
  const bySet = (table[className] ??= {});
  (bySet[scopeSets.indexOf(key)] ??= new Set()).add(method);
}

for (const [file, service] of Object.entries(services)) {
  let className = '';
  let scopes = [];
  for (const line of readFileSync(`${source}${file}.d.ts`, 'utf8').split('\n')) {
    const declared = /^\s+interface (\w+)/.exec(line)?.[1];
    if (declared) className = service === '' || declared === service ? declared : `${service}.${declared}`;
    if (line.includes('/**')) scopes = [];
    const scope = /\* - (https:\/\/(?:www\.googleapis\.com\/auth\/|mail)\S+)/.exec(line)?.[1];
    if (scope) scopes.push(scope);
    const method = /^\s+(\w+)\(/.exec(line)?.[1];
    if (method && scopes.length > 0 && !ignored.test(className)) keep(className, method, scopes);
  }
}

const rows = Object.entries(table)
  .map(([name, bySet]) => {
    const groups = Object.entries(bySet).map(([set, names]) => `${set} ${[...names].join(' ')}`);
    return `'${name}': '${groups.join('; ')}',`;
  })
  .join('\n');
const code = `/** Sets of scopes, any one of which is enough. Written by scripts/generate-scopes.mjs. */
export const SCOPE_SETS: readonly string[] = ${JSON.stringify(scopeSets)};

/** For each class: the number of a set of scopes, then the methods that require it. Written by the same script. */
export const SCOPED_METHODS: Readonly<Record<string, string>> = {
${rows}
};
`;
writeFileSync(target, await format(code, { ...(await resolveConfig(target)), parser: 'typescript' }));
