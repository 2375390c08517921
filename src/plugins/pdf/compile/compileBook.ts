import path from 'node:path';
import {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler';
import type {NodeTypstDocument} from '@myriaddreamin/typst-ts-node-compiler';
import type {BookSource} from '../typst/toBookSource';
import {readTagBoxes} from './readTagBoxes';
import type {TagBox} from './readTagBoxes';

export interface CompileParams {
  source: BookSource;
  fonts: readonly Buffer[];
}

/** A book as the typesetter writes it, and what it writes in a file for PDF/UA-1 alone. */
export interface CompiledBook {
  bytes: Buffer;
  tags: readonly TagBox[];
}

/** What the typesetter could not do. */
export class CompileError extends Error {
  constructor(readonly problems: readonly CompileProblem[]) {
    super(problems.map(({message, path: file}) => (file ? `${file}: ${message}` : message)).join('; '));
  }
}

export interface CompileProblem {
  message: string;
  /** The source it was met in. */
  path?: string;
}

/** As the typesetter counts severities. */
const ERROR = 1;

/** No file of the machine is part of a book: this folder holds none, all sources are put over it. */
const WORKSPACE = path.join(__dirname, 'nothing');

/**
 * Sets a book. Its standards are PDF/UA-1, which is checked first, and PDF/A-2a, which the file is
 * written in: the typesetter writes one at a time, and `finish` adds what the other asks for.
 */
export function compileBook({source, fonts}: CompileParams): CompiledBook {
  const compiler = NodeCompiler.create({workspace: WORKSPACE, fontArgs: [{fontBlobs: [...fonts]}]});
  try {
    for (const [file, content] of source) compiler.mapShadow(path.join(WORKSPACE, file), Buffer.from(content));
    const compiled = compiler.compile({mainFilePath: path.join(WORKSPACE, 'main.typ')});
    const document = compiled.result;
    if (!document) throw new CompileError(toProblems(compiled.takeDiagnostics()?.shortDiagnostics));
    const tags = readTagBoxes(exportPdf(compiler, document, 'ua-1'));
    return {bytes: exportPdf(compiler, document, 'a-2a'), tags};
  } finally {
    // Books in one process would otherwise grow on each other.
    compiler.evictCache(0);
  }
}

function exportPdf(compiler: NodeCompiler, document: NodeTypstDocument, pdfStandard: string): Buffer {
  try {
    return compiler.pdf(document, {pdfStandard});
  } catch (error) {
    throw error instanceof Error ? new CompileError(parseProblems(error.message)) : error;
  }
}

/** An export tells its problems as Rust writes them: `SourceDiagnostic { …, message: "…", … }`. */
function parseProblems(message: string): CompileProblem[] {
  const quoted = [...message.matchAll(/message: "((?:\\[\s\S]|[^"\\])*)"/g)];
  return quoted.length > 0 ? quoted.map(([, text]) => ({message: text!.replace(/\\(["\\])/g, '$1')})) : [{message}];
}

/** A compilation tells its problems as values. */
function toProblems(diagnostics: readonly unknown[] | undefined): CompileProblem[] {
  return (diagnostics ?? []).flatMap((one) =>
    typeof one === 'object' && one !== null && 'message' in one && 'severity' in one && one.severity === ERROR
      ? [{message: String(one.message), path: 'path' in one ? path.relative(WORKSPACE, String(one.path)) : undefined}]
      : [],
  );
}
