import type {ReactNode} from 'react';
import {useMessages} from '../../messages/useMessages';
import styles from './styles.module.css';
import {usePlaceInBook} from './usePlaceInBook';

/** Above the title: the part, and which page of how many. */
export function PlaceInBook(): ReactNode {
  const t = useMessages();
  const place = usePlaceInBook();
  return (
    place && (
      <p className={styles.place} data-place="" data-search-ignore="">
        {place.part && <span>{place.part}</span>}
        <span>{t('path.place', {position: place.position, total: place.total})}</span>
      </p>
    )
  );
}
