import {isColor} from '../hast/readLook';
import type {Styles} from '../hast/styles/createStyles';
import type {ColorRole, PdfOptions} from '../options';

/** For a site whose stylesheets name none. */
const DEFAULT_COLORS: Readonly<Record<ColorRole, string>> = {ink: '#1c1e21', soft: '#606770', faint: '#dadde1', signal: '#2e5aa8'};

const ROLES = Object.keys(DEFAULT_COLORS) as ColorRole[];

/** The site's own colours, so that its book is of one hand with it. */
export function resolveColors(names: PdfOptions['colors'], styles: Styles): Readonly<Record<ColorRole, string>> {
  const resolve = (role: ColorRole) => names[role].map((name) => styles.variable(name)).find((value) => value !== undefined && isColor(value));
  return Object.fromEntries(ROLES.map((role) => [role, resolve(role) ?? DEFAULT_COLORS[role]])) as Record<ColorRole, string>;
}
