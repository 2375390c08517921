import {useEffect, useRef} from 'react';
import {toCommand, type Command} from './keymap';

/** Hears the keys of the whole page; those that are commands go no further. */
export function useKeys(run: (command: Command) => void, hasSingleKeys: boolean): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (document.querySelector('dialog[open]')) return;
      const command = toCommand(event, {isTyping: isTyping(event.target), hasSingleKeys});
      if (!command) return;
      // Escape may have something else to close as well.
      if (command.kind !== 'leave') event.preventDefault();
      latest.current(command);
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [hasSingleKeys]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('textarea, input, select') !== null;
}
