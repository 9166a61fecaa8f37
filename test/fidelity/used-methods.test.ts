import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

/** Methods of Google's services that the add-in's sources call, as `Class.method`, read from the compiler's own types. */
function usedMethods(): ReadonlySet<string> {
  const config = ts.readConfigFile(join(root, 'tsconfig.shell.json'), (path) => ts.sys.readFile(path));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const declaration = checker.getSymbolAtLocation(node.expression.name)?.declarations?.[0];
      const owner = declaration?.parent;
      if (
        owner &&
        ts.isInterfaceDeclaration(owner) &&
        owner.getSourceFile().fileName.includes('@types/google-apps-script')
      ) {
        // An Element is one of its kinds: what is asked of it is claimed by those.
        const name = owner.name.text.replace('Console', 'console').replace(/^Element$/, 'Paragraph');
        used.add(`${name}.${node.expression.name.text}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (/\/src\/(google|commands)\//.test(file.fileName)) visit(file);
  return used;
}

/** What the local services claim, from the ledger that another test holds against the code. */
function claimedMethods(): ReadonlySet<string> {
  const ledger = readFileSync(join(root, 'docs/services-locaux.md'), 'utf8');
  const sections = ledger.split(/^## /m).slice(1);
  return new Set(
    sections.flatMap((section) => {
      const name = (/^\S+/.exec(section)?.[0] ?? '').split('.').pop() ?? '';
      return [...section.matchAll(/`(\w+)`/g)].map(([, method = '']) => `${name}.${method}`);
    }),
  );
}

test('every method of Google that the add-in calls is claimed by the local services', () => {
  const used = [...usedMethods()].sort();
  const claimed = claimedMethods();
  console.log(
    `Google's methods called by the add-in: ${used.length}, all of them claimed here (${claimed.size} claimed).`,
  );
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((method) => !claimed.has(method))).toEqual([]);
});
