import type {ReactNode, Ref} from 'react';
import type {PageView, UnitView} from '../protocol';
import {useBench} from './benchContext';
import MarkedText from './MarkedText';
import Message from './Message';
import StatusLabel from './StatusLabel';
import UnitEditor, {type EditorHandle} from './UnitEditor';
import styles from './unit.module.css';

interface UnitRowProps {
  page: PageView;
  unit: UnitView;
  /** Whether it is the one that is worked on. */
  isOpen: boolean;
  /** Whether something typed is kept for it. */
  hasDraft: boolean;
  handle: Ref<EditorHandle>;
  /** What came of the last thing that was done, if this is the place to show it. */
  message: string;
  onOpen: (id: string) => void;
  onPage: (page: PageView) => void;
  onNext: (saved: PageView) => void;
  announce: (message: string) => void;
}

/** A unit in the list of a page: to read, or, when it is open, to translate. */
export default function UnitRow({page, unit, isOpen, hasDraft, handle, message, onOpen, onPage, onNext, announce}: UnitRowProps): ReactNode {
  const {t, targetLocale} = useBench();
  const {id, kind, source, target, state} = unit;
  return (
    <li className={styles.unit} data-unit={source ? id : undefined} data-open={isOpen || undefined} data-status={state.status}>
      <h3 className={styles.head}>
        <button type="button" className={styles.name} aria-expanded={isOpen} disabled={!source} onClick={() => onOpen(id)}>
          <span>{t(`workbench.kind.${kind}`)}</span> <code>{id}</code>
        </button>
        <StatusLabel state={state} />
        {hasDraft && <span className={styles.draft}>{t('workbench.draft')}</span>}
        <span className={styles.place}>{source ? t('workbench.line', {line: source.line}) : t('workbench.targetLine', {line: unit.targetLine ?? 0})}</span>
      </h3>
      {message !== '' && <Message text={message} />}
      {isOpen ? (
        <UnitEditor page={page} unit={unit} handle={handle} onPage={onPage} onNext={onNext} announce={announce} />
      ) : (
        <div className={styles.texts} onClick={() => source && getSelection()!.isCollapsed && onOpen(id)}>
          <div>{source ? <MarkedText source={source} /> : <p className={styles.absent}>{t('workbench.orphan')}</p>}</div>
          <div>{target === null ? <p className={styles.absent}>{t('workbench.none')}</p> : <p className={styles.target} lang={targetLocale}>{target}</p>}</div>
        </div>
      )}
    </li>
  );
}
