import type {Element} from 'hast';
import type {LinkTarget} from './article';
import type {BookFinding, BookRuleId} from '../findings';
import type {Styles} from './styles/createStyles';
import {describeElement} from './tree';

/** What the conversion of a page may know beside the element at hand. */
export interface PageContext {
  styles: Styles;
  byId: ReadonlyMap<string, Element>;
  isOmitted(element: Element): boolean;
  resolveLink(href: string, element: Element): LinkTarget | undefined;
  /** Where a picture's file lies in the site, from how the page addresses it; nothing if it is not of the site. */
  resolveFile(src: string): string | undefined;
  report(ruleId: BookRuleId, element: Element, values?: BookFinding['values']): void;
}

/** Reports about one page, the element named as a reader would find it. */
export function createReporter(page: string, report: (finding: BookFinding) => void): PageContext['report'] {
  return (ruleId, element, values = {}) => report({ruleId, page, element: describeElement(element), values});
}
