import path from 'node:path';

/** The engine as a browser would download it: everything it needs in one minified module. */
export async function bundleEngine(): Promise<Uint8Array> {
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    entryPoints: [path.join(__dirname, '../engine/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents;
}
