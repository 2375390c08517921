import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import tellings from '@generated/provenance/default/tellings.json';
import type {Telling} from '../../sourceMap/sourceMap';

/** Links to the pages of this edition that tell any of the facts, each page once. */
export default function ToldOn({ids}: {ids: readonly string[]}): ReactNode {
  const edition = tellings[useDocsVersion().version] ?? {};
  const pages = firstOfEachPage(ids.flatMap((id) => edition[id] ?? []));
  return pages.map(({title, permalink}, index) => (
    <Fragment key={permalink}>
      {index > 0 && ', '}
      <Link to={permalink}>{title}</Link>
    </Fragment>
  ));
}

function firstOfEachPage(places: readonly Telling[]): Telling[] {
  const pages = places.map(({permalink}) => permalink.split('#')[0]);
  return places.filter((_, index) => pages.indexOf(pages[index]) === index);
}
