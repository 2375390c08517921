import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import, re-export or dynamic import of a file. */
export interface Import {
  /** The importing file, relative to the project, POSIX. */
  from: string;
  line: number;
  /** A file of ours, relative to the project; otherwise the name as written. */
  to: string;
  /** Gone when the code runs. */
  isTypeOnly: boolean;
}

/** Every import of every TypeScript file in a folder of the project. */
export function readImports(projectDir: string, folder: string): Import[] {
  return readdirSync(path.join(projectDir, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort()
    .flatMap((file) => parseImports(file, readFileSync(path.join(projectDir, file), 'utf8')))
    .map((one) => ({...one, to: resolveImport(projectDir, one)}));
}

/** The imports of one file, their targets as written. */
export function parseImports(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) {
      const {line} = source.getLineAndCharacterOfPosition(node.getStart());
      imports.push({from: file, line: line + 1, ...found});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function importOf(node: ts.Node): Pick<Import, 'to' | 'isTypeOnly'> | undefined {
  if (ts.isImportDeclaration(node)) {
    return {to: textOf(node.moduleSpecifier), isTypeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword};
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return {to: textOf(node.moduleSpecifier), isTypeOnly: node.isTypeOnly};
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return {to: textOf(node.argument.literal), isTypeOnly: true};
  }
  if (ts.isCallExpression(node) && isLoading(node.expression) && node.arguments[0]) {
    return {to: textOf(node.arguments[0]), isTypeOnly: false};
  }
  return undefined;
}

/** `import(…)` or `require(…)`. */
function isLoading(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];

function resolveImport(projectDir: string, {from, to}: Import): string {
  const file = to.startsWith('@site/') ? to.slice('@site/'.length) : path.posix.join(path.posix.dirname(from), to);
  if (!to.startsWith('@site/') && !to.startsWith('.')) {
    return to;
  }
  const ending = ENDINGS.find((one) => isFile(path.join(projectDir, file + one)));
  return file + (ending ?? '');
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}
