import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import ToldOn from '@theme/ToldOn';
import paragraphs from '@generated/provenance/default/paragraphs.json';
import {useMessages} from '../../../../messages/useMessages';
import FactDetails from '../../client/FactDetails';
import type {LocalFact, LocalParagraph} from '../../sourceMap/sourceMap';
import styles from './styles.module.css';

/**
 * Every paragraph of the source, its facts, and where this edition tells them. A search finds the
 * pages that tell a fact, not the list that repeats all of them.
 */
export default function SourceMap(): ReactNode {
  return (
    <div data-search-ignore="">
      <ParagraphLinks />
      {paragraphs.map((paragraph) => (
        <ParagraphSection key={paragraph.id} paragraph={paragraph} />
      ))}
    </div>
  );
}

function ParagraphLinks(): ReactNode {
  const t = useMessages();
  return (
    <nav className={styles.jump} aria-label={t('provenance.paragraphs')}>
      {paragraphs.map(({id}) => (
        <a key={id} href={`#${id}`} aria-label={t('provenance.jump', {number: numberOf(id)})}>
          {numberOf(id)}
        </a>
      ))}
    </nav>
  );
}

function ParagraphSection({paragraph: {id, kind, text, facts}}: {paragraph: LocalParagraph}): ReactNode {
  const t = useMessages();
  useBrokenLinks().collectAnchor(id);
  return (
    <section className={styles.paragraph}>
      <h3 id={id} data-unit={`${id}.h`}>
        {t('provenance.paragraph', {number: numberOf(id)})}
        <small>{t(`provenance.kind.${kind}`)}</small>
      </h3>
      <p data-unit={`${id}.p1`}>{text}</p>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <FactItem key={fact.id} fact={fact} />
        ))}
      </ul>
    </section>
  );
}

function FactItem({fact}: {fact: LocalFact}): ReactNode {
  const t = useMessages();
  useBrokenLinks().collectAnchor(fact.id);
  return (
    <li id={fact.id} data-unit={`${fact.id}.li`}>
      <span className={styles.id}>{fact.id}</span>
      <p className={styles.statement}>{fact.text}</p>
      <div className={styles.details}>
        <FactDetails fact={fact}>
          <dt>{t('provenance.toldOn')}</dt>
          <dd>
            <ToldOn ids={[fact.id]} />
          </dd>
        </FactDetails>
      </div>
    </li>
  );
}

function numberOf(paragraphId: string): number {
  return Number(paragraphId.slice(1));
}
