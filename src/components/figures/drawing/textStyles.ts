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

/** Sizes stop at 12 (narrow) and 13 (wide): both are shown at 0.8 to 1.2 times their size. */
export const TEXT_STYLES: Readonly<Record<Layout, Readonly<Record<TextRole, TextStyle>>>> = {
  wide: {
    name: textStyle({size: 16, weight: 600}),
    label: textStyle({size: 14}),
    caps: textStyle({size: 13, weight: 600, tracking: 0.05, uppercase: true}),
    numeral: textStyle({size: 22, weight: 600}),
  },
  narrow: {
    name: textStyle({size: 14, weight: 600}),
    label: textStyle({size: 13}),
    caps: textStyle({size: 12, weight: 600, tracking: 0.05, uppercase: true}),
    numeral: textStyle({size: 18, weight: 600}),
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
