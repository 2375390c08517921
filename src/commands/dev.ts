import {once} from 'node:events';
import path from 'node:path';
import type {I18nConfig} from '@docusaurus/types';
import config from '../../docusaurus.config';
import {toCommandIo} from '../commandLine/toCommandIo';
import type {DevSite} from '../plugins/translation/dev/chooseLocale';
import {runDev} from '../plugins/translation/dev/runDev';

const {defaultLocale, locales} = config.i18n as I18nConfig;

const site: DevSite = {
  siteDir: path.resolve(__dirname, '../..'),
  baseUrl: config.baseUrl,
  locales: [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)],
};

const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => {});

void runDev(process.argv.slice(2), {site, io: {...toCommandIo(process), stopped}}).then((exitCode) => {
  process.exitCode = exitCode;
});
