import {useEffect, useState} from 'react';
import type {PageView, ProjectView} from '../protocol';
import type {Place} from './address';
import {useBench} from './benchContext';
import {findOpenPage, isOpen, type Direction} from './openUnits';

interface UseTourParams {
  project: ProjectView | undefined;
  /** The page that is open, once it is there. */
  page: PageView | undefined;
  place: Place | undefined;
  go: (place: Place) => void;
  say: (sentence: string) => void;
}

/** Goes from page to page: to another one with something to do, else to what is left on the one at hand. */
export function useTour({project, page, place, go, say}: UseTourParams): (direction: Direction, here?: PageView) => void {
  const {t} = useBench();
  const seek = useSeek(page, go);
  return (direction, here) => {
    const path = project && findOpenPage(project.pages, place?.path ?? '', direction);
    const left = here && findEnd(here, direction);
    if (path !== undefined) {
      say(t('workbench.nextPage', {path}));
      seek(path, direction);
      go({path, unit: undefined});
    } else if (left) {
      go({path: here.path, unit: left.id});
    } else {
      say(t('workbench.allDone'));
    }
  };
}

/** The first unit with something to do, or the last. */
function findEnd({units}: PageView, direction: Direction) {
  return units.filter(isOpen).at(direction === 1 ? 0 : -1);
}

/** Opens what there is to do first on a page that is on its way. */
function useSeek(page: PageView | undefined, go: (place: Place) => void): (path: string, direction: Direction) => void {
  const [sought, setSought] = useState<{path: string; direction: Direction}>();
  useEffect(() => {
    if (!sought || page?.path !== sought.path) return;
    setSought(undefined);
    const found = findEnd(page, sought.direction);
    if (found) go({path: page.path, unit: found.id});
  });
  return (path, direction) => setSought({path, direction});
}
