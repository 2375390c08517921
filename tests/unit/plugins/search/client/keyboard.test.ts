import {describe, expect, test} from 'vitest';
import {opensSearch, toBoxAction} from '../../../../../src/plugins/search/client/keyboard';

describe('in the box', () => {
  test.each([
    ['ArrowDown', -1, 3, 0],
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 0, 3, 2],
    ['ArrowUp', -1, 3, 2],
    ['ArrowUp', 2, 3, 1],
  ])('%s from %i of %i leads to %i', (key, active, count, to) => {
    expect(toBoxAction({key}, {active, count})).toEqual({kind: 'move', to});
  });

  test('Enter chooses, in a new tab with Ctrl or ⌘; Escape closes', () => {
    const at = {active: 0, count: 1};
    expect(toBoxAction({key: 'Enter'}, at)).toEqual({kind: 'choose', inNewTab: false});
    expect(toBoxAction({key: 'Enter', metaKey: true}, at)).toEqual({kind: 'choose', inNewTab: true});
    expect(toBoxAction({key: 'Enter', ctrlKey: true}, at)).toEqual({kind: 'choose', inNewTab: true});
    expect(toBoxAction({key: 'Escape'}, at)).toEqual({kind: 'close'});
  });

  test.each(['Home', 'End', 'ArrowLeft', 'Backspace', 'a', 'ㅁ', 'Process'])('%s is editing', (key) => {
    expect(toBoxAction({key}, {active: 1, count: 3})).toBeUndefined();
  });

  test.each(['Enter', 'Escape', 'ArrowDown', 'ArrowUp'])('%s belongs to the input method while it composes', (key) => {
    expect(toBoxAction({key, isComposing: true}, {active: 0, count: 3})).toBeUndefined();
    expect(toBoxAction({key, isComposing: false, keyCode: 229}, {active: 0, count: 3})).toBeUndefined();
  });

  test('there is nowhere to move without options', () => {
    expect(toBoxAction({key: 'ArrowDown'}, {active: -1, count: 0})).toBeUndefined();
  });
});

describe('on the page', () => {
  const reading = {isTyping: false, singleKey: true};
  const typing = {isTyping: true, singleKey: true};

  test.each([
    [{key: 'k', ctrlKey: true}, reading, true],
    [{key: 'k', metaKey: true}, typing, true],
    [{key: 'K', ctrlKey: true}, reading, true],
    [{key: 'ㅏ', code: 'KeyK', ctrlKey: true}, reading, true],
    // The K place of another Latin layout is another shortcut.
    [{key: 't', code: 'KeyK', ctrlKey: true}, reading, false],
    [{key: 'k'}, reading, false],
    [{key: 'k', ctrlKey: true, altKey: true}, reading, false],
    [{key: '/'}, reading, true],
    [{key: '/'}, typing, false],
    [{key: '/'}, {isTyping: false, singleKey: false}, false],
    [{key: 'k', ctrlKey: true}, {isTyping: false, singleKey: false}, true],
    [{key: '/', isComposing: true}, reading, false],
  ])('%o %o: %s', (press, context, opens) => {
    expect(opensSearch(press, context)).toBe(opens);
  });
});
