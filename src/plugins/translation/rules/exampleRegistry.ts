import {admonitionsExamples} from './admonitions.examples';
import {blockStructureExamples} from './blockStructure.examples';
import {codeExamples} from './code.examples';
import {datesExamples} from './dates.examples';
import {doubledWordsExamples} from './doubledWords.examples';
import {frontMatterExamples} from './frontMatter.examples';
import {glossaryExamples} from './glossary.examples';
import {headingIdsExamples} from './headingIds.examples';
import {imagesExamples} from './images.examples';
import {leftoverSourceExamples} from './leftoverSource.examples';
import {linksExamples} from './links.examples';
import {numbersExamples} from './numbers.examples';
import {particlesExamples} from './particles.examples';
import {placeholdersExamples} from './placeholders.examples';
import {pluralFormsExamples} from './pluralForms.examples';
import {unpairedMarksExamples} from './unpairedMarks.examples';
import {untranslatedExamples} from './untranslated.examples';
import type {RuleExamples} from './examples';

/** The examples of every rule, by rule. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  admonitions: admonitionsExamples,
  'block-structure': blockStructureExamples,
  code: codeExamples,
  dates: datesExamples,
  'doubled-words': doubledWordsExamples,
  'front-matter': frontMatterExamples,
  glossary: glossaryExamples,
  'heading-ids': headingIdsExamples,
  images: imagesExamples,
  'leftover-source': leftoverSourceExamples,
  links: linksExamples,
  numbers: numbersExamples,
  particles: particlesExamples,
  placeholders: placeholdersExamples,
  'plural-forms': pluralFormsExamples,
  'unpaired-marks': unpairedMarksExamples,
  untranslated: untranslatedExamples,
};
