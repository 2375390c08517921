import {useId, useImperativeHandle, useRef, type ReactNode, type Ref} from 'react';
import type {PageView, TermView, UnitView} from '../protocol';
import {useBench} from './benchContext';
import ChangedText from './ChangedText';
import Conflict from './Conflict';
import Findings from './Findings';
import {insertText} from './insertText';
import {toKeyNames, type Command} from './keymap';
import {listTerms} from './listTerms';
import MarkedText from './MarkedText';
import Matches from './Matches';
import Preview from './Preview';
import Terms from './Terms';
import {useCheck} from './useCheck';
import {useDraft} from './useDraft';
import {useMatches} from './useMatches';
import {useSave, type SaveWish} from './useSave';
import styles from './unit.module.css';

/** What keys ask of the unit that is open. */
export interface EditorHandle {
  run: (command: Command) => void;
  focus: () => void;
}

interface UnitEditorProps {
  page: PageView;
  unit: UnitView;
  handle: Ref<EditorHandle>;
  /** Takes the page as it is after a save, or after one that was refused. */
  onPage: (page: PageView) => void;
  onNext: (saved: PageView) => void;
  announce: (message: string) => void;
}

/** A unit at work: its source with what is known of it, and the field for its translation. */
export default function UnitEditor({page, unit, handle, onPage, onNext, announce}: UnitEditorProps): ReactNode {
  const {t, targetLocale} = useBench();
  const field = useRef<HTMLTextAreaElement>(null);
  const [label, hints] = [useId(), useId()];
  const source = unit.source!;
  const draft = useDraft(page.path, unit);
  const checked = useCheck({path: page.path, id: unit.id, text: draft.text}, page.version);
  const matches = useMatches(page.path, unit.id, source.fingerprint);
  const terms = listTerms(source);
  const {save, isSaving} = useSave({page, unit, draft, onPage, onNext, announce});
  const insert = (text: string | undefined): void => void (text !== undefined && insertText(field.current!, text));

  useImperativeHandle(handle, () => ({
    focus: () => field.current!.focus({preventScroll: true}),
    run: (command) => {
      if (command.kind === 'save') save('stay');
      if (command.kind === 'save-and-next') save('go-on');
      if (command.kind === 'confirm-and-next') save('confirm');
      if (command.kind === 'insert-term') insert(terms[command.index]?.target);
      if (command.kind === 'insert-match') insert(matches?.[command.index]?.target);
      if (command.kind === 'insert-source') insert(source.text);
    },
  }));

  return (
    <div className={styles.editor}>
      <div className={styles.source}>
        {source.changes.length > 0 && (
          <section className={styles.changes}>
            <h4>{t('workbench.changes')}</h4>
            <ChangedText changes={source.changes} />
          </section>
        )}
        <section>
          <h4>{t('workbench.source')}</h4>
          {source.note !== '' && <p className={styles.note}>{source.note}</p>}
          <MarkedText source={source} onTerm={(term: TermView) => insert(term.target)} />
        </section>
      </div>
      <div className={styles.aids}>
        <Terms terms={terms} text={draft.text} onInsert={insert} />
        <Matches matches={matches} onInsert={insert} />
      </div>
      <div className={styles.work}>
        <h4 id={label}>{t('workbench.target')}</h4>
        <textarea
          ref={field}
          className={styles.field}
          lang={targetLocale}
          rows={toRows(source.text)}
          aria-labelledby={label}
          aria-describedby={hints}
          value={draft.text}
          onChange={(event) => draft.type(event.currentTarget.value)}
        />
        <div id={hints} className={styles.hints}>
          {draft.isRestored && !draft.conflict && <p>{t('workbench.draft.restored')}</p>}
          {draft.isUnkept && <p className={styles.warning}>{t('workbench.draft.unkept')}</p>}
          {draft.conflict && <Conflict draft={draft} unit={unit} />}
        </div>
        <Actions unit={unit} isSaving={isSaving} onSave={save} onDiscard={draft.isDirty ? draft.takeTheirs : undefined} />
        <Findings checked={checked} />
        <section className={styles.preview}>
          <h4>{t('workbench.preview')}</h4>
          <Preview text={draft.text} kind={unit.kind} />
        </section>
      </div>
    </div>
  );
}

interface ActionsProps {
  unit: UnitView;
  isSaving: boolean;
  onSave: (wish: SaveWish) => void;
  /** Missing when there is nothing to discard. */
  onDiscard: (() => void) | undefined;
}

function Actions({unit, isSaving, onSave, onDiscard}: ActionsProps): ReactNode {
  const {t} = useBench();
  const toKeys = (name: string): string => toKeyNames(name, navigator.platform);
  return (
    <p className={styles.actions} aria-busy={isSaving}>
      <button type="button" className={styles.primary} aria-keyshortcuts="Control+Enter" onClick={() => onSave('go-on')}>
        {t('workbench.action.save-and-next')} <kbd>{toKeys('save-and-next')}</kbd>
      </button>
      <button type="button" aria-keyshortcuts="Control+S" onClick={() => onSave('stay')}>
        {t('workbench.action.save')} <kbd>{toKeys('save')}</kbd>
      </button>
      {unit.state.status === 'outdated' && (
        <button type="button" aria-keyshortcuts="Control+Shift+Enter" onClick={() => onSave('confirm')}>
          {t('workbench.action.confirm')} <kbd>{toKeys('confirm-and-next')}</kbd>
        </button>
      )}
      {onDiscard && (
        <button type="button" onClick={onDiscard}>
          {t('workbench.action.discard')}
        </button>
      )}
    </p>
  );
}

const ROW = 34;

/** For browsers in which a field does not grow with its text. */
function toRows(source: string): number {
  return Math.min(14, Math.max(2, Math.ceil((source.length * 2) / ROW)));
}
