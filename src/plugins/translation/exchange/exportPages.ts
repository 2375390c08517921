import type {ExchangePage, Languages} from './exchangePage';
import type {Format} from './formats';

export interface ExportedFile {
  /** POSIX, from the folder of the export. */
  file: string;
  text: string;
  units: number;
}

/** The files of an export: named after their pages, and none without units. */
export function exportPages(pages: readonly ExchangePage[], format: Format, languages: Languages): ExportedFile[] {
  const filled = pages.filter(({units}) => units.length > 0);
  const toFile = (name: string, some: readonly ExchangePage[]): ExportedFile => ({
    file: `${name}${format.extension}`,
    text: format.write(some, languages),
    units: some.reduce((sum, {units}) => sum + units.length, 0),
  });
  if (format.isOnePerPage) return filled.map((page) => toFile(page.path, [page]));
  return filled.length === 0 ? [] : [toFile(`${languages.sourceLocale}-${languages.targetLocale}`, filled)];
}
