import {useState} from 'react';
import type {PageView, SaveReply, UnitView} from '../protocol';
import {useBench} from './benchContext';
import type {DraftField} from './useDraft';

/** `confirm`: the text holds as it stands, whatever changed in the source. */
export type SaveWish = 'stay' | 'go-on' | 'confirm';

interface UseSaveParams {
  page: PageView;
  unit: UnitView;
  draft: DraftField;
  onPage: (page: PageView) => void;
  /** Goes on from the page as it is after the save. */
  onNext: (saved: PageView) => void;
  announce: (message: string) => void;
}

/** Saves a unit. What was typed is kept on the device until the file has it. */
export function useSave({page, unit, draft, onPage, onNext, announce}: UseSaveParams) {
  const {t, api} = useBench();
  const [isSaving, setSaving] = useState(false);

  async function save(wish: SaveWish): Promise<void> {
    if (isSaving) return;
    setSaving(true);
    const {text, seen} = draft;
    const reply = await api.save({path: page.path, id: unit.id, text, seen: {...seen, targetFile: page.targetFile}, isConfirmed: wish === 'confirm'});
    setSaving(false);
    if (reply.type === 'done') return finish(reply.value, text, wish);
    announce(reply.type === 'away' ? t('workbench.away') : reply.refused.message);
    if (reply.type === 'refused' && reply.refused.page) onPage(reply.refused.page);
  }

  function finish({outcome, page: saved}: SaveReply, sent: string, wish: SaveWish): void {
    const now = saved.units.find(({id, source}) => id === unit.id && source !== null);
    if (now && outcome !== 'unchanged') draft.settle(now, sent);
    onPage(saved);
    announce(t(`workbench.saved.${outcome}`));
    const isDone = outcome !== 'kept-outdated' && (outcome !== 'unchanged' || unit.state.status === 'up-to-date' || wish === 'go-on');
    if (wish !== 'stay' && isDone) onNext(saved);
  }

  return {save: (wish: SaveWish) => void save(wish), isSaving};
}
