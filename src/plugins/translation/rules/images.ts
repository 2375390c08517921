import {listPlaceholders} from '../pieces/pairPieces';
import {isSameAddress} from './addresses';
import {placeOf} from './placeOf';
import type {Problem, UnitCheck, UnitRule} from './rule';
import type {UnitText} from './unitText';

/** Pictures are those of the source, or of the same name in a folder of their language, and are described if the source describes them. */
export const images: UnitRule = {
  ruleId: 'images',
  severity: 'error',
  of: 'unit',
  check: (unit) => [...findOtherImages(unit), ...findUndescribed(unit)],
};

interface Image {
  address: string;
  alt: string;
  id: string;
}

function listImages({pieces}: UnitText): Image[] {
  return listPlaceholders(pieces)
    .filter(({kind, key}) => kind === 'image' && !key.endsWith(' @title'))
    .map(({key, id}) => {
      const ends = pieces.flatMap((piece, index) => (piece.type === 'placeholder' && piece.id === id ? [index] : []));
      const alt = pieces.slice(ends[0]! + 1, ends[1] ?? ends[0]!).map(({text}) => text).join('');
      return {address: key.slice('image '.length), alt, id};
    });
}

function findOtherImages({source, target, sourceLocale, targetLocale}: UnitCheck): Problem[] {
  const [told, retold] = [listImages(source), listImages(target)];
  const locales = [sourceLocale, targetLocale];
  const isSame = (a: Image, b: Image) => isSameAddress({source: toPlain(a.address, locales), target: toPlain(b.address, locales), locales});
  const missing = told.filter((image) => !retold.some((other) => isSame(image, other)));
  const unexpected = retold.filter((image) => !told.some((other) => isSame(other, image)));
  return [
    ...unexpected.map((image, index): Problem => {
      const expected = missing[index]?.address;
      return {sentence: expected === undefined ? 'added' : 'changed', values: {found: image.address, ...(expected !== undefined && {expected})}, side: 'target', ...placeOf(target, image.id)};
    }),
    ...missing.slice(unexpected.length).map(({address}): Problem => ({sentence: 'missing', values: {expected: address}, side: 'target', start: 0, end: target.text.length})),
  ];
}

/** `card-ko.png` and `card.en.png` are one picture in two languages. */
function toPlain(address: string, locales: readonly string[]): string {
  return address.replace(new RegExp(`[-_.](?:${locales.join('|')})(?=\\.\\w+$)`, 'i'), '');
}

function findUndescribed({source, target}: UnitCheck): Problem[] {
  const described = listImages(source).filter(({alt}) => alt.trim() !== '');
  return listImages(target)
    .filter(({address, alt}) => alt.trim() === '' && described.some((image) => image.address === address))
    .map(({address, id}) => ({sentence: 'undescribed', values: {found: address}, side: 'target', ...placeOf(target, id)}));
}
