import {reportGitHub} from './reportGitHub';
import {reportJson} from './reportJson';
import {reportText} from './reportText';
import type {Reporter} from './reporter';

/** Every reporter by its name. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {text: reportText, json: reportJson, github: reportGitHub};
