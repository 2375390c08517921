import path from 'node:path';

/** The client as the browser gets it. */
export interface ClientBundle {
  script: string;
  style: string;
}

/** Makes one script and one stylesheet of the client; it takes less than a second and is never out of date. */
export async function bundleClient(): Promise<ClientBundle> {
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    entryPoints: [path.join(__dirname, '../client/index.tsx')],
    outdir: path.join(__dirname, '../client'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    // Served beside them.
    external: ['/assets/*'],
    tsconfigRaw: {},
    write: false,
    logLevel: 'silent',
  });
  const find = (extension: string): string => outputFiles.find(({path: file}) => file.endsWith(extension))!.text;
  return {script: find('.js'), style: find('.css')};
}
