import type {Layout} from './layout';

/** `caps` is for headings of parts: set in capitals where the script has them. */
export type TextRole = 'name' | 'label' | 'caps' | 'numeral';

export interface TextStyle {
  size: number;
  lineHeight: number;
  weight: 400 | 600;
  /** Space added after every character, in em. */
  tracking: number;
  uppercase: boolean;
}

/**
 * Sizes stop at 14 (narrow) and 15 (wide): shown at their smallest, in a column of 286 and of 600 px,
 * both are 12.5 px high.
 */
export const TEXT_STYLES: Readonly<Record<Layout, Readonly<Record<TextRole, TextStyle>>>> = {
  wide: {
    name: textStyle({size: 17, weight: 600}),
    label: textStyle({size: 15}),
    caps: textStyle({size: 15, weight: 600, tracking: 0.05, uppercase: true}),
    numeral: textStyle({size: 23, weight: 600}),
  },
  narrow: {
    name: textStyle({size: 15, weight: 600}),
    label: textStyle({size: 14}),
    caps: textStyle({size: 14, weight: 600, tracking: 0.05, uppercase: true}),
    numeral: textStyle({size: 19, weight: 600}),
  },
};

function textStyle(style: Pick<TextStyle, 'size'> & Partial<TextStyle>): TextStyle {
  return {
    weight: 400,
    tracking: 0,
    uppercase: false,
    lineHeight: Math.round(style.size * 1.4),
    ...style,
  };
}
