/**
 * Whether readers are helped by how a name is read aloud: where nothing in it is written as it sounds.
 *
 * @example
 * isReadingNeeded({name: '5G', reading: '파이브지'}) // => true
 * isReadingNeeded({name: 'KT 연구개발센터', reading: '케이티 연구개발센터'}) // => false
 */
export function isReadingNeeded({name, reading}: {name: string; reading: string}): boolean {
  const letters = reading.match(/\p{L}/gu) ?? [];
  return !letters.some((letter) => name.includes(letter));
}
