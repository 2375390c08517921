import {expect, test} from 'vitest';
import {joinTitles} from '../../../src/content/joinTitles';

test('joins words in titles alone', () => {
  const frontMatter = {title: 'U+ 5G', sidebar_label: 'On U+ 5G', description: 'U+ 5G', position: 1};
  expect(joinTitles(frontMatter, 'en')).toEqual({
    title: 'U+\u00a05G',
    sidebar_label: 'On U+\u00a05G',
    description: 'U+ 5G',
    position: 1,
  });
});
