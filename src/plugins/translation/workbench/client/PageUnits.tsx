import {useEffect, useImperativeHandle, useRef, type ReactNode, type Ref} from 'react';
import type {PageView, UnitView} from '../protocol';
import {useBench} from './benchContext';
import type {Command} from './keymap';
import Message from './Message';
import {findUnit, isOpen, type Direction} from './openUnits';
import type {EditorHandle} from './UnitEditor';
import UnitRow from './UnitRow';
import styles from './unit.module.css';

/** What keys ask of the page that is open. */
export interface PageHandle {
  run: (command: Command) => void;
}

interface PageUnitsProps {
  page: PageView;
  /** The id of the unit that is worked on. */
  openId: string | undefined;
  /** Whether only what needs work is shown. */
  isShort: boolean;
  handle: Ref<PageHandle>;
  /** What came of the last thing that was done. */
  message: string;
  onOpen: (id: string | undefined) => void;
  onPage: (page: PageView) => void;
  /** There is nothing more to do on this page in that direction. */
  onEnd: (direction: Direction, page: PageView) => void;
  announce: (message: string) => void;
}

const hasSource = ({source}: UnitView): boolean => source !== null;

/** The units of a page under each other, one of them open. */
export default function PageUnits({page, openId, isShort, handle, message, onOpen, onPage, onEnd, announce}: PageUnitsProps): ReactNode {
  const {drafts} = useBench();
  const editor = useRef<EditorHandle>(null);
  const list = useRef<HTMLOListElement>(null);
  const {units} = page;
  const from = units.findIndex(({id, source}) => source !== null && id === openId);

  // The row is there after the next paint.
  useEffect(() => {
    if (openId === undefined) return;
    editor.current?.focus();
    list.current?.querySelector('[data-open]')?.scrollIntoView();
  }, [openId, page.path]);

  function move(direction: Direction, isWanted: (unit: UnitView) => boolean, {units: all}: PageView = page): boolean {
    const at = all.findIndex(({id, source}) => source !== null && id === openId);
    const found = findUnit(all, {from: at === -1 && direction === -1 ? all.length : at, direction, isWanted});
    if (found !== undefined) onOpen(all[found]!.id);
    return found !== undefined;
  }
  const moveOpen = (direction: Direction, now: PageView = page): void => void (move(direction, isOpen, now) || onEnd(direction, now));

  function leave(): void {
    list.current?.querySelector<HTMLElement>('[data-open] button')?.focus();
  }

  useImperativeHandle(handle, () => ({
    run: (command) => {
      if (command.kind === 'next') move(1, hasSource);
      else if (command.kind === 'previous') move(-1, hasSource);
      else if (command.kind === 'next-open') moveOpen(1);
      else if (command.kind === 'previous-open') moveOpen(-1);
      else if (command.kind === 'leave') leave();
      else editor.current?.run(command);
    },
  }));

  /** By hand: what was said of another unit is over. */
  function choose(id: string): void {
    announce('');
    onOpen(id === openId ? undefined : id);
  }

  return (
    <>
      {from === -1 && message !== '' && <Message text={message} />}
      <ol ref={list} className={styles.units}>
        {units.map((unit, index) =>
          isShort && index !== from && unit.state.status === 'up-to-date' ? null : (
            <UnitRow
              key={unit.source ? unit.id : `orphan ${index}`}
              page={page}
              unit={unit}
              isOpen={index === from}
              hasDraft={index !== from && unit.source !== null && drafts.read(page.path, unit.id) !== undefined}
              handle={index === from ? editor : null}
              message={index === from ? message : ''}
              onOpen={choose}
              onPage={onPage}
              onNext={(saved) => moveOpen(1, saved)}
              announce={announce}
            />
          ),
        )}
      </ol>
    </>
  );
}
