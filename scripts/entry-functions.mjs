// Apps Script sees only top-level function declarations: one is generated for each public name of the bundle.

/** Records of the public names: kind, parameters, help; formulas take theirs from the French help. */
export function entryRecords(entryNames, formulaHelp) {
  return Object.entries(entryNames).flatMap(([kind, names]) =>
    names.map((name) => {
      const help = kind === 'formulas' ? formulaHelp[name] : undefined;
      if (kind === 'formulas' && !help) throw new Error(`No help for the formula ${name}`);
      const parameters = help?.parameters ?? (kind === 'calls' ? [{ name: 'message', help: 'Message JSON.' }] : []);
      return { name, kind, summary: help?.summary ?? summaryOf(kind), parameters };
    }),
  );
}

function summaryOf(kind) {
  const summaries = {
    triggers: 'Appelée par Google Sheets.',
    menu: 'Appelée par le menu.',
    calls: 'Appelée par une page du classeur ou par la ligne de commande.',
  };
  return summaries[kind];
}

function jsdocOf({ kind, summary, parameters }) {
  const lines = [
    summary,
    '',
    ...parameters.map(({ name, help, optional }) => `@param {any} ${optional ? `[${name}]` : name} ${help}`),
    ...(kind === 'formulas'
      ? ['@return {any} La valeur, ou une ligne de valeurs par ligne de la plage.', '@customfunction']
      : []),
  ];
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n');
}

/** Name of the file that holds the commands; Apps Script evaluates no .html by itself. */
export const commandsFile = 'Commandes';

/** Formulas and simple triggers stand in Code.js, which Apps Script evaluates at every call; the rest is read on demand. */
export function isNeededAtOnce({ kind, name }) {
  return kind === 'formulas' || (kind === 'triggers' && /^on[A-Z]/.test(name));
}

const loader = `/** Lit les commandes du module, une fois par exécution ; une formule n’en a pas besoin. */
function commandes_() {
  if (!commandes_.lues) {
    var texte = HtmlService.createTemplateFromFile('${commandsFile}').getRawContent();
    commandes_.lues = new Function(texte + '\\nreturn App;')();
  }
  return commandes_.lues;
}
`;

/** The declarations, each with its JSDoc, as the end of a script whose global is `App`. */
export function entryFunctions(records) {
  const declarations = records.map((record) => {
    const parameters = record.parameters.map(({ name }) => name).join(', ');
    const owner = isNeededAtOnce(record) ? 'App' : 'commandes_()';
    return `${jsdocOf(record)}\nfunction ${record.name}(${parameters}) {\n  return ${owner}.${record.name}.apply(this, arguments);\n}\n`;
  });
  return [loader, ...declarations].join('\n');
}
