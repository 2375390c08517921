/** The field of the search page, which shortcuts lead to there. */
export const SEARCH_FIELD_ID = 'search-field';
