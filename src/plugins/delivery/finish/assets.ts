import {createHash} from 'node:crypto';

/** A file to be put into the build, its path written with «/». */
export interface Asset {
  path: string;
  content: string | Buffer;
}

export const FONT_DIR = 'assets/fonts';
export const STYLESHEET_DIR = 'assets/css';

export interface HashedAssetParams {
  dir: string;
  name: string;
  extension: string;
  content: string | Buffer;
}

/** An asset named after its content, so that its address never means another. */
export function toHashedAsset({dir, name, extension, content}: HashedAssetParams): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return {path: `${dir}/${name}.${hash}.${extension}`, content};
}
