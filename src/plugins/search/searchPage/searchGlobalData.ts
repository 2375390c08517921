import type {Edition} from './listEditions';

/** What the box and the page know without asking for anything. */
export interface SearchGlobalData {
  /** Directory of the indexes under the base URL of each locale. */
  indexDir: string;
  /** Address of the search page. */
  pageUrl: string;
  editions: Edition[];
}
