import type {ReactNode} from 'react';
import {useMessages} from '../../messages/useMessages';
import {useGlossary} from '../../plugins/glossary/client/useGlossary';
import {useLocales} from '../../plugins/glossary/client/useLocales';
import {LAYOUTS} from './drawing';
import {Plate} from './drawing/Plate';
import styles from './figures.module.css';
import {findDrawing} from './registry';

export interface FigureProps {
  /** One of the names in the registry. */
  name: string;
  /** Keys of the figure and of its caption among the translatable units of the page. */
  unit?: string;
  captionUnit?: string;
  /** The caption. */
  children: ReactNode;
}

/** A picture of the site in both layouts, of which the style sheet shows the one that fits. */
export default function Figure({name, unit, captionUnit, children}: FigureProps): ReactNode {
  const t = useMessages();
  const lookUp = useGlossary();
  const {locale} = useLocales();
  const term = (id: string) => ({name: lookUp(id).name[locale] ?? id});
  const draw = findDrawing(name);
  return (
    <figure className={styles.figure} data-unit={unit}>
      {LAYOUTS.map((layout) => (
        <Plate
          key={layout}
          layout={layout}
          drawing={draw({layout, t, term})}
          title={t(`figure.${name}.title`)}
          description={t(`figure.${name}.desc`)}
        />
      ))}
      <figcaption className={styles.caption} data-unit={captionUnit}>
        {children}
      </figcaption>
    </figure>
  );
}
