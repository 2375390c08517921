import {admonitions} from './admonitions';
import {blockStructure} from './blockStructure';
import {code} from './code';
import {dates} from './dates';
import {doubledWords} from './doubledWords';
import {frontMatter} from './frontMatter';
import {glossary} from './glossary';
import {headingIds} from './headingIds';
import {images} from './images';
import {leftoverSource} from './leftoverSource';
import {links} from './links';
import {numbers} from './numbers';
import {particles} from './particles';
import {placeholders} from './placeholders';
import {pluralForms} from './pluralForms';
import type {Rule} from './rule';
import {unpairedMarks} from './unpairedMarks';
import {untranslated} from './untranslated';

/** Every rule there is, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  numbers, dates, links, images, code, placeholders, glossary, particles, leftoverSource, untranslated, doubledWords, unpairedMarks,
  headingIds, blockStructure, admonitions, frontMatter, pluralForms,
];
