import {listPlaceholders} from '../pieces/pairPieces';
import {isSameAddress} from './addresses';
import {placeOf} from './placeOf';
import type {Problem, UnitCheck, UnitRule} from './rule';
import type {Side} from './side';
import type {UnitText} from './unitText';

/** Links lead where those of the source do, in the reader's language, and to anchors that are there. */
export const links: UnitRule = {
  ruleId: 'links',
  severity: 'error',
  of: 'unit',
  check: (unit) => [...findOtherLinks(unit), ...findDeadAnchors(unit)],
};

interface Link {
  address: string;
  id: string;
}

function listLinks({pieces}: UnitText): Link[] {
  return listPlaceholders(pieces)
    .filter(({kind, key}) => kind === 'link' && !key.endsWith(' @title'))
    .map(({key, id}) => ({address: key.slice('link '.length), id}));
}

function findOtherLinks({source, target, sourceLocale, targetLocale}: UnitCheck): Problem[] {
  const [told, retold] = [listLinks(source), listLinks(target)];
  const isSame = (a: Link, b: Link) => isSameAddress({source: a.address, target: b.address, locales: [sourceLocale, targetLocale]});
  const missing = told.filter((link) => !retold.some((other) => isSame(link, other)));
  const unexpected = retold.filter((link) => !told.some((other) => isSame(other, link)));
  return [
    ...unexpected.map((link, index): Problem => {
      const expected = missing[index]?.address;
      return {sentence: expected === undefined ? 'added' : 'changed', values: {found: link.address, ...(expected !== undefined && {expected})}, side: 'target', ...placeOf(target, link.id)};
    }),
    ...missing.slice(unexpected.length).map(({address}): Problem => ({sentence: 'missing', values: {expected: address}, side: 'target', start: 0, end: target.text.length})),
  ];
}

/** `#id` and `./page.mdx#id`; addresses of the built site are its own business. */
const ANCHOR = /^(?<address>(?:[^:?#]+\.mdx?)?)#(?<anchor>[^?]+)$/;

/** A link that is dead in the source already is not the translation's fault. */
function findDeadAnchors({source, target, site, sourcePath, targetPath}: UnitCheck): Problem[] {
  const isDead = (side: Side, from: string, address: string): boolean => {
    const {address: page, anchor} = ANCHOR.exec(address)?.groups ?? {};
    const anchors = page === undefined ? undefined : site.findAnchors(side, from, page);
    return anchors !== undefined && anchor !== undefined && !anchors.has(anchor) && !anchors.has(decode(anchor));
  };
  const told = listLinks(source);
  return listLinks(target)
    .filter(({address}) => isDead('target', targetPath, address))
    .filter(({address}) => !told.some((link) => link.address === address && isDead('source', sourcePath, address)))
    .map(({address, id}) => ({sentence: 'anchor', values: {found: address}, side: 'target', ...placeOf(target, id)}));
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
