import type {ReactNode} from 'react';
import {diffWords} from '../../status/diffWords';
import type {UnitView} from '../protocol';
import {useBench} from './benchContext';
import ChangedText from './ChangedText';
import type {DraftField} from './useDraft';
import styles from './unit.module.css';

interface ConflictProps {
  draft: DraftField;
  unit: UnitView;
}

/** The text in the field was written for something else than what is there now: the translator chooses. */
export default function Conflict({draft, unit}: ConflictProps): ReactNode {
  const {t, targetLocale} = useBench();
  return (
    <div className={styles.conflict}>
      <p>{t(`workbench.conflict.${draft.conflict!}`)}</p>
      {draft.conflict === 'target-changed' && (
        <>
          <h5>{t('workbench.conflict.there')}</h5>
          {unit.target === null ? <p>{t('workbench.conflict.nothing')}</p> : <ChangedText changes={diffWords(draft.seen.target ?? '', unit.target, targetLocale)} lang={targetLocale} />}
        </>
      )}
      <p className={styles.actions}>
        <button type="button" onClick={draft.keepMine}>
          {t('workbench.conflict.mine')}
        </button>
        <button type="button" onClick={draft.takeTheirs}>
          {t('workbench.conflict.theirs')}
        </button>
      </p>
    </div>
  );
}
