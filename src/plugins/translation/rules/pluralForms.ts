import {decodeText} from '../units/decodeText';
import type {PageRule, Problem} from './rule';
import type {PageText} from './pageText';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A message with plural forms has those of its language: as keys of i18next (`hits_one`), or between bars as Docusaurus has them. */
export const pluralForms: PageRule = {
  ruleId: 'plural-forms',
  severity: 'error',
  of: 'page',
  check: ({source, target, targetLocale}) => {
    const [told, retold] = [listMessages(source), listMessages(target)];
    const needed = new Intl.PluralRules(targetLocale).resolvedOptions().pluralCategories.toSorted();
    return [...findOtherKeys({told, retold, needed}), ...findOtherBars({retold, needed})];
  },
};

interface Message {
  key: string;
  text: string;
  start: number;
  end: number;
}

interface Params {
  told: readonly Message[];
  retold: readonly Message[];
  needed: readonly string[];
}

function listMessages({units}: PageText): Message[] {
  return units.filter(({kind}) => kind === 'message').map((unit) => ({key: unit.id, text: decodeText(unit), start: unit.start, end: unit.end}));
}

const suffixOf = (key: string): string | undefined => CATEGORIES.find((category) => key.endsWith(`_${category}`));
const baseOf = (key: string): string => key.slice(0, -(suffixOf(key)!.length + 1));

/** Every language has the form `other`: a base without it has no forms, whatever its name ends in. */
function findOtherKeys({told, retold, needed}: Params): Problem[] {
  const bases = new Set([...told, ...retold].filter(({key}) => suffixOf(key) === 'other').map(({key}) => baseOf(key)));
  const forms = retold.filter(({key}) => suffixOf(key) !== undefined && bases.has(baseOf(key)));
  const wrong = forms
    .filter(({key}) => ![...needed, 'zero'].includes(suffixOf(key)!))
    .map(({key, start, end}): Problem => ({sentence: 'extra', values: {found: key, forms: needed.join(', ')}, side: 'target', start, end}));
  const missing = [...new Set(forms.map(({key}) => baseOf(key)))].flatMap((base) =>
    needed
      .filter((category) => !forms.some(({key}) => key === `${base}_${category}`))
      .map((category): Problem => {
        const {start, end} = forms.find(({key}) => baseOf(key) === base)!;
        return {sentence: 'missing', values: {expected: `${base}_${category}`, forms: needed.join(', ')}, side: 'target', start, end};
      }),
  );
  return [...wrong, ...missing];
}

/** `{count} hit|{count} hits`, of keys that say so. */
function findOtherBars({retold, needed}: Pick<Params, 'retold' | 'needed'>): Problem[] {
  return retold
    .filter(({key, text}) => /plurals?$/i.test(key) && text.includes('|') && text.split('|').length > needed.length)
    .map(({text, start, end}) => ({sentence: 'bars', values: {found: String(text.split('|').length), forms: needed.join(', ')}, side: 'target', start, end}));
}
