import tseslint from 'typescript-eslint';

const services = [
  'SpreadsheetApp',
  'DocumentApp',
  'UrlFetchApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'ScriptApp',
  'HtmlService',
  'MailApp',
  'Session',
  'Utilities',
  'Charts',
];

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './tsconfig.shell.json',
          './tsconfig.sidebars.json',
          './tsconfig.services.json',
          './tsconfig.sidebars.json',
          './tsconfig.local.json',
          './tsconfig.page.json',
          './tsconfig.test.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  {
    // Codecs turn outside values into ours: the one kind of place where an assertion is the honest word.
    files: [
      'src/bridge/shapes.ts',
      'src/model/{amount,day,month,siren,working-days}.ts',
      'src/model/secret/reveal.ts',
      'src/workbook/codecs/**',
      'src/workbook/define-tab.ts',
      'src/workbook/decode-rows.ts',
      'src/model/typed-keys.ts',
    ],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    // `local/services` gives the bundle the objects that Google types as classes: assertions meet there.
    files: ['local/**', 'test/**', 'scripts/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A call names the result that its message promises; the bridge holds both to it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: {
      'max-lines': 'off',
      complexity: 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/google/**'],
    rules: { 'no-restricted-globals': ['error', ...services] },
  },
);
