/** Every drawing is laid out twice; the page shows the one that fits (see `figures.module.css`). */
export type Layout = 'wide' | 'narrow';

export const LAYOUTS: readonly Layout[] = ['wide', 'narrow'];

/** Width of the viewBox. A unit is about a CSS pixel on the screens a layout is shown on. */
export const PLATE_WIDTH: Readonly<Record<Layout, number>> = {wide: 720, narrow: 320};
