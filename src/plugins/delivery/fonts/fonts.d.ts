declare module 'subset-font' {
  export interface SubsetOptions {
    targetFormat?: 'truetype' | 'woff' | 'woff2';
    preserveNameIds?: number[];
    /** Tags of the layout features to keep; without it, all. */
    keepFeatures?: string[];
    variationAxes?: Record<string, number | {min: number; max: number; default?: number}>;
    noHinting?: boolean;
    dropTables?: string[];
  }
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}

declare module 'fontverter' {
  export function convert(font: Buffer, to: 'truetype' | 'woff' | 'woff2', from?: string): Promise<Buffer>;
  const fontverter: {convert: typeof convert};
  export default fontverter;
}
