import type {ReactNode} from 'react';
import publications from '@generated/glossary/default/publications.json';
import {NO_BREAK_SPACE} from '../../../../content/glue';
import {joinWords} from '../../../../content/joinWords';
import {useMessages} from '../../../../messages/useMessages';
import {useLocales} from '../../client/useLocales';
import type {Publication} from '../../publications/publication';

/** Names and links the publications a statement is taken from, in brackets behind it. */
export default function Cited({ids}: {ids: string}): ReactNode {
  return (
    <small className="cited">
      [
      {ids.split(' ').map((id, index) => (
        <span key={id}>
          {index > 0 && `${NO_BREAK_SPACE}· `}
          <PublicationName publication={find(id)} />
        </span>
      ))}
      ]
    </small>
  );
}

function PublicationName({publication: {publisher, date, note, url}}: {publication: Publication}): ReactNode {
  const {locale} = useLocales();
  const t = useMessages();
  const name = publisher[locale];
  return (
    <>
      {url ? <a href={url}>{name}</a> : name}
      {date && `, ${joinWords(t('glossary.date', {date}), locale)}`}
      {note && `, ${note[locale]}`}
    </>
  );
}

function find(id: string): Publication {
  const publication = publications.find((candidate) => candidate.id === id);
  if (!publication) {
    const known = publications.map((candidate) => candidate.id).sort();
    throw new Error(`Unexpected publication "${id}" in <Cited>, expected one of ${known.join(', ')}`);
  }
  return publication;
}
