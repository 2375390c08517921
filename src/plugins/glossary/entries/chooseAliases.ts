import type {GlossaryEntry} from './entry';

export interface ChooseAliasesParams {
  kind: GlossaryEntry['kind'];
  name: string;
  aliases: readonly string[];
}

/**
 * The other names a reader learns something from. A search knows them all: spellings that differ in
 * capitals, spaces and hyphens alone, and a person's name with a post behind it.
 *
 * @example
 * chooseAliases({kind: 'organisation', name: 'MTS', aliases: ['MTS그룹', 'MTS 그룹']}) // => ['MTS그룹']
 * chooseAliases({kind: 'person', name: '박정호', aliases: ['박정호 사장']}) // => []
 */
export function chooseAliases({kind, name, aliases}: ChooseAliasesParams): string[] {
  const told = new Set([toBareName(name)]);
  return aliases.filter((alias) => {
    const bare = toBareName(alias);
    const isNew = !told.has(bare) && !(kind === 'person' && alias.startsWith(`${name} `));
    told.add(bare);
    return isNew;
  });
}

function toBareName(name: string): string {
  return name.toLowerCase().replace(/[\s\p{Pd}\p{Cf}]/gu, '');
}
