import {useEffect, useId, useRef, type ReactNode} from 'react';
import {useBench} from './benchContext';
import {SHORTCUTS, toKeyNames} from './keymap';
import styles from './help.module.css';

interface HelpProps {
  hasSingleKeys: boolean;
  onSingleKeys: (has: boolean) => void;
  onClose: () => void;
}

/** The shortcuts, over the page. Mounted, it is open. */
export default function Help({hasSingleKeys, onSingleKeys, onClose}: HelpProps): ReactNode {
  const {t} = useBench();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current!.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{t('workbench.help.title')}</h2>
      <p>{t('workbench.help.promise')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('workbench.help.what')}</th>
            <th scope="col">{t('workbench.help.keys')}</th>
            <th scope="col">{t('workbench.help.single')}</th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUTS.map(({name, single}) => (
            <tr key={name}>
              <th scope="row">{t(`workbench.command.${name}`)}</th>
              <td>
                <kbd>{toKeyNames(name, navigator.platform)}</kbd>
              </td>
              <td>{single !== undefined && hasSingleKeys && <kbd>{single}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <label>
          <input type="checkbox" checked={hasSingleKeys} onChange={(event) => onSingleKeys(event.currentTarget.checked)} /> {t('workbench.help.singleKeys')}
        </label>
      </p>
      <button type="button" onClick={() => dialog.current!.close()}>
        {t('workbench.help.close')}
      </button>
    </dialog>
  );
}
