import {Fragment, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import entries from '@generated/glossary/default/entries.json';
import Cited from '@theme/Cited';
import {useMessages} from '../../../../messages/useMessages';
import {useLocales} from '../../client/useLocales';
import type {EntryKind, GlossaryEntry} from '../../entries/entry';
import {chooseAliases} from '../../entries/chooseAliases';
import {isReadingNeeded} from '../../entries/isReadingNeeded';
import {useGlossary} from '../../client/useGlossary';
import styles from './styles.module.css';

export interface GlossaryListProps {
  kind: EntryKind;
  /** Show what is known from outside the source, too. */
  context?: boolean;
  /** How the facts that name an entry are shown, if at all. */
  renderFacts?: (ids: string[]) => ReactNode;
}

/** All entries of a kind: persons in the order of the file, anything else in the order of the alphabet. */
export default function GlossaryList({kind, ...shown}: GlossaryListProps): ReactNode {
  const {locale} = useLocales();
  const collator = new Intl.Collator(locale);
  const ofKind = entries.filter((entry) => entry.kind === kind);
  const sorted =
    kind === 'person' ? ofKind : ofKind.sort((a, b) => collator.compare(a.name[locale]!, b.name[locale]!));
  return (
    <dl className={styles.list}>
      {sorted.map((entry) => (
        <Entry key={entry.id} entry={entry} {...shown} />
      ))}
    </dl>
  );
}

type EntryProps = Omit<GlossaryListProps, 'kind'> & {entry: GlossaryEntry};

function Entry({entry, context = false, renderFacts}: EntryProps): ReactNode {
  const {locale} = useLocales();
  useBrokenLinks().collectAnchor(entry.id);
  return (
    <div className={styles.entry}>
      <dt id={entry.id} data-unit={`${entry.id}.dt1`}>
        <Names entry={entry} />
      </dt>
      <dd data-unit={`${entry.id}.dd1`}>
        <Post entry={entry} /> {entry.definition[locale]}
        {renderFacts?.(entry.facts)} <Aliases entry={entry} />
      </dd>
      {context && entry.context && (
        <dd className={styles.context} data-unit={`${entry.id}.context1`}>
          <ContextLabel /> {entry.context.text[locale]} <Cited ids={entry.context.publications.join(' ')} />
        </dd>
      )}
    </div>
  );
}

function Names({entry: {name, reading}}: {entry: GlossaryEntry}): ReactNode {
  const {locale, otherLocales} = useLocales();
  const given = reading?.[locale];
  const spoken = given && isReadingNeeded({name: name[locale]!, reading: given}) && given;
  return (
    <>
      <span>
        {name[locale]}
        {spoken && <span className={styles.reading}> [{spoken}]</span>}
      </span>
      {otherLocales
        .filter((other) => name[other] !== name[locale])
        .map((other) => (
          <Fragment key={other}>
            {' '}
            <span lang={other} className={styles.other}>
              {name[other]}
            </span>
          </Fragment>
        ))}
    </>
  );
}

/** Whose post it is, or where a place is. */
function Post({entry: {role, organisation, area}}: {entry: GlossaryEntry}): ReactNode {
  const {locale} = useLocales();
  const lookUp = useGlossary();
  const company = organisation && lookUp(organisation).name[locale]!;
  const post = role?.[locale] ?? area?.[locale];
  if (!post) {
    return null;
  }
  const isNamed = !company || post.includes(company);
  return <span className={styles.post}>{isNamed ? post : `${post}, ${company}`}</span>;
}

function Aliases({entry: {kind, name, aliases}}: {entry: GlossaryEntry}): ReactNode {
  const {locale} = useLocales();
  const t = useMessages();
  const names = chooseAliases({kind, name: name[locale]!, aliases: aliases?.[locale] ?? []});
  return names.length === 0 ? null : (
    <span className={styles.aliases}>{t('glossary.aliases', {names: names.join(', ')})}</span>
  );
}

function ContextLabel(): ReactNode {
  const t = useMessages();
  return <strong>{t('glossary.context')}</strong>;
}
