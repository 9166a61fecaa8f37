/**
 * The directions of imports, from one table of floors (docs/adr/0001-maison.md). A folder imports its own files and
 * lower floors only; folders of one floor stand side by side and do not know each other. Type imports count.
 */
const floors = [
  ['src/model'],
  ['src/bridge', 'src/plans', 'src/cube'],
  ['src/workbook'],
  ['sheets-templates'],
  ['src/law'],
  ['src/suppliers'],
  ['src/facts/purchases', 'src/facts/tenders', 'src/facts/relations', 'src/facts/mediation-published', 'src/directory'],
  ['src/indicators'],
  ['src/policy'],
  ['src/text'],
  ['src/outputs', 'src/mediation'],
  ['src/commands'],
];

const localFloors = [
  ['local/store', 'local/registers'],
  ['local/engine', 'local/files', 'local/drawing'],
  ['local/services'],
  ['local/run'],
  ['local/page'],
  ['local/command-line'],
];

const pattern = (folders) => `^(${folders.join('|')})/`;

/** Folders of src/ that stand beside the floors, and every folder that has a place. */
const beside = ['src/google', 'src/sidebars', 'src/drawings'];
const places = pattern([...floors.flat(), ...beside, ...localFloors.flat()]);

/** For each folder of a table: everything of the table that is neither itself nor below. */
function floorRules(table, reason) {
  return table.flatMap((folders, level) =>
    folders.map((folder) => ({
      name: `floor-of-${folder.replaceAll('/', '-')}`,
      comment: reason,
      severity: 'error',
      from: { path: pattern([folder]) },
      to: {
        path: pattern([
          ...folders.filter((other) => other !== folder),
          ...table.slice(level + 1).flat(),
          ...(table === floors ? [...beside, 'local'] : []),
        ]),
        ...(folder === 'src/commands' ? { pathNot: '^src/google/' } : {}),
      },
    })),
  );
}

export default {
  forbidden: [
    ...floorRules(floors, 'The data path has one direction: a folder imports lower floors only.'),
    ...floorRules(localFloors, 'store ← {engine, files} ← services ← run ← page ← command-line.'),
    {
      name: 'google-knows-plans-only',
      comment: 'If google/ must know what a supplier is, a plan is missing.',
      severity: 'error',
      from: { path: '^src/google/' },
      to: { path: '^(src|sheets-templates|local)/', pathNot: '^src/(google|plans|model)/' },
    },
    {
      name: 'sidebars-know-bridge-and-text-only',
      comment: 'A page speaks to the bundle by messages.',
      severity: 'error',
      from: { path: '^src/sidebars/', pathNot: '^src/sidebars/import-file/file-table' },
      to: { path: '^(src|sheets-templates|local)/', pathNot: '^src/(sidebars|bridge|text|drawings)/' },
    },
    {
      name: 'drawings-know-nothing',
      comment: 'A drawing has no word and no figure of its own: pages and the local edition hand it everything.',
      severity: 'error',
      from: { path: '^src/drawings/' },
      to: { path: '^(src|sheets-templates|local)/', pathNot: '^src/drawings/' },
    },
    {
      name: 'one-reader-of-files',
      comment:
        'The import page reads a file by the very code of the command line (docs/adr/0011), by these doors alone.',
      severity: 'error',
      from: { path: '^src/sidebars/import-file/file-table' },
      to: {
        path: '^(src|sheets-templates|local)/',
        pathNot: '^src/(sidebars|bridge|text)/|^local/(files/table/tables-of-bytes|files/file-error|text)\\.ts$',
      },
    },
    {
      name: 'every-folder-has-a-floor',
      comment: 'A folder that is not in the table escapes every rule: give it its floor first.',
      severity: 'error',
      from: { path: '^(src|local)/', pathNot: `${places}|^src/main\\.|^local/text\\.ts$` },
      to: {},
    },
    {
      name: 'nobody-imports-main',
      comment: 'main exports the public names and nothing else; the « classeur unique » is the two others together.',
      severity: 'error',
      from: { path: '^(src|sheets-templates|local)/', pathNot: '^src/main\\.unique\\.ts$' },
      to: { path: '^src/main\\.' },
    },
    {
      name: 'main-exports-only',
      comment: 'main imports commands and bridge.',
      severity: 'error',
      from: { path: '^src/main\\.' },
      to: { path: '^(src|sheets-templates|local)/', pathNot: '^src/((commands|bridge)/|main\\.)' },
    },
    {
      name: 'a-command-imports-no-command',
      comment: 'What two commands share is a lower floor, or a file at the root of commands/.',
      severity: 'error',
      from: { path: '^src/commands/([^/]+)/' },
      to: { path: '^src/commands/[^/]+/', pathNot: '^src/commands/$1/' },
    },
    {
      name: 'correspondant-never-reaches-mediation',
      comment: 'Confidentiality by construction.',
      severity: 'error',
      from: { path: '^src/main\\.correspondant\\.ts$' },
      to: { path: '^src/(mediation|commands/mediation|text/mediation)/|^sheets-templates/mediator/', reachable: true },
    },
    {
      name: 'mediation-by-its-door',
      comment: 'Only commands/mediation opens mediation/, and only by its index.',
      severity: 'error',
      from: { path: '^(src|sheets-templates|local)/', pathNot: '^src/mediation/|^src/commands/mediation/' },
      to: { path: '^src/mediation/' },
    },
    {
      name: 'mediator-templates',
      comment: 'The mediator’s tabs are known to mediation and its commands alone.',
      severity: 'error',
      from: {
        path: '^(src|sheets-templates|local)/',
        pathNot: '^src/(mediation|commands/mediation)/|^sheets-templates/mediator/',
      },
      to: { path: '^sheets-templates/mediator/' },
    },
    {
      name: 'secrets-opened-by-mediation-and-codecs',
      comment: 'A secret is unwrapped in mediation and in the cell codecs alone; everywhere else it prints as •••.',
      severity: 'error',
      from: {
        path: '^(src|sheets-templates|local)/',
        pathNot: '^src/(mediation|workbook/codecs|model/secret)/',
      },
      to: { path: '^src/model/secret/(reveal|kept)\\.ts$' },
    },
    {
      name: 'demo-stays-outside-the-bundle',
      comment: 'The demo enters by the import command.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^sheets-templates/demo/' },
    },
    {
      name: 'local-knows-bridge-alone',
      comment: 'The local edition runs the built bundle; it shares messages with it, no code. The demo is data.',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^(src|sheets-templates)/', pathNot: '^(src/(bridge|drawings)|sheets-templates/demo)/' },
    },
    {
      name: 'local-knows-types-of-bridge',
      comment: 'Code of the bundle runs in its own context, never beside it.',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^src/bridge/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'services-have-no-node',
      comment: 'They are evaluated inside the vm context of each execution.',
      severity: 'error',
      from: { path: '^local/(services|store)/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: '@types/google-apps-script' },
    },
    {
      name: 'no-library-in-the-bundle',
      comment: 'Every formula call loads the bundle: a dependency must earn its bytes, by an ADR and a line here.',
      severity: 'error',
      from: { path: '^(src|sheets-templates)/', pathNot: '^src/sidebars/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: '@types/google-apps-script' },
    },
    { name: 'no-circle', comment: 'A circle has no floor.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      comment: 'A file that nobody reaches is dead.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(src|sheets-templates|local)/',
        pathNot: '^src/main\\.|/(main|page)\\.ts$|\\.d\\.ts$',
      },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
