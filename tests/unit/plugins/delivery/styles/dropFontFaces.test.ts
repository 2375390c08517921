import {expect, test} from 'vitest';
import {dropFontFaces} from '../../../../../src/plugins/delivery/styles/dropFontFaces';

test('drops the faces of the families named, and of no other', () => {
  const face = (family: string) => `@font-face{font-family:${family};src:url(f)}`;
  const css = [face('My Notes'), face('"My Notes Fallback"'), face("'My Notes Mono'"), 'a{font-family:My Notes}'].join('');
  expect(dropFontFaces(css, ['My Notes', 'My Notes Fallback'])).toBe(`${face("'My Notes Mono'")}a{font-family:My Notes}`);
});
