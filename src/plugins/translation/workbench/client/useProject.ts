import {useCallback, useEffect, useState} from 'react';
import type {ProjectView} from '../protocol';
import {useBench} from './benchContext';

/** How it stands with the workbench behind the page. `restarted`: it has another token by now. */
export type Connection = 'here' | 'away' | 'restarted';

export interface OpenProject {
  project: ProjectView | undefined;
  connection: Connection;
  /** Asks now, and not when it is time. */
  refresh: () => void;
}

const POLL_MS = 2000;

/** The project as its files are, looked at again and again while the page is seen. */
export function useProject(): OpenProject {
  const {api} = useBench();
  const [project, setProject] = useState<ProjectView>();
  const [connection, setConnection] = useState<Connection>('here');

  const refresh = useCallback(async () => {
    const reply = await api.loadProject();
    if (reply.type === 'done') setProject((before) => (before?.revision === reply.value.revision ? before : reply.value));
    setConnection(reply.type === 'done' ? 'here' : reply.type === 'refused' && reply.refused.reason === 'token' ? 'restarted' : 'away');
  }, [api]);

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void (document.visibilityState === 'visible' && refresh()), POLL_MS);
    return () => clearInterval(timer);
  }, [refresh]);

  return {project, connection, refresh: () => void refresh()};
}
