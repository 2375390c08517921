const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;
const NARROW = /[iljtfrI.,:;'’‘!|()[\] ]/;

/** About how wide a text is set, in em: enough to share out the columns of a table. */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 0.87 : NARROW.test(character) ? 0.3 : 0.58;
  return width;
}
