import {createRoot} from 'react-dom/client';
import {createMessages} from '../../../../messages';
import type {Setup} from '../protocol';
import {createApi} from './api';
import {BenchContext, type Bench} from './benchContext';
import {Drafts} from './drafts';
import Workbench from './Workbench';
import './page.css';

const setup = JSON.parse(document.getElementById('setup')!.textContent) as Setup;
const {locale, messages, token, projectId, sourceLocale, targetLocale} = setup;

const bench: Bench = {
  t: createMessages({locale, resources: messages}),
  api: createApi(token),
  drafts: new Drafts(localStorage, projectId),
  locale,
  sourceLocale,
  targetLocale,
};

createRoot(document.getElementById('workbench')!).render(
  <BenchContext value={bench}>
    <Workbench />
  </BenchContext>,
);
