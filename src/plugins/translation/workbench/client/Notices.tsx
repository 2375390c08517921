import type {ReactNode} from 'react';
import type {ProjectView} from '../protocol';
import {useBench} from './benchContext';
import type {Connection} from './useProject';
import styles from './workbench.module.css';

interface NoticesProps {
  project: ProjectView | undefined;
  connection: Connection;
}

/** What a translator has to know before anything else. */
export default function Notices({project, connection}: NoticesProps): ReactNode {
  const {t} = useBench();
  return (
    <div className={styles.notices}>
      <div role="alert">
        {connection === 'away' && <p>{t('workbench.away')}</p>}
        {connection === 'restarted' && (
          <p>
            {t('workbench.restarted')}{' '}
            <button type="button" onClick={() => location.reload()}>
              {t('workbench.reload')}
            </button>
          </p>
        )}
      </div>
      {project && !project.isAdopted && <p>{t('workbench.notAdopted')}</p>}
      {project?.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}
