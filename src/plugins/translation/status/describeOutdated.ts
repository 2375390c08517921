import type {Project} from './project';
import {countStatuses, summarizePage} from './summarizePage';

/** One sentence for the log of a build; undefined when there is nothing to say. */
export function describeOutdated({pages, targetLocale, isAdopted}: Pick<Project, 'pages' | 'targetLocale' | 'isAdopted'>): string | undefined {
  if (!isAdopted) return `Unexpected translation into ${targetLocale} without a baseline, expected one; \`translation init\` makes it.`;
  const open = pages.filter(({statuses}) => summarizePage(statuses) !== 'up-to-date');
  if (open.length === 0) return undefined;
  const {missing, outdated, orphaned} = countStatuses(open.flatMap(({statuses}) => statuses));
  const lines = open.map(({path}) => `- ${path}`).join('\n');
  return `The translation into ${targetLocale} has ${missing} missing, ${outdated} outdated and ${orphaned} orphaned units; \`translation diff\` shows them:\n${lines}`;
}
