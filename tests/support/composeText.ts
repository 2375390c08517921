import {assemble, disassemble} from 'es-hangul';
import type {Page} from 'playwright-core';

export interface ComposeOptions {
  /** Leaves the last syllable in composition, as it is while somebody is still typing; ends it otherwise. */
  leavesOpen?: boolean;
}

/** Types into the focused field as a Korean input method does: Hangul is composed jamo by jamo, the rest are keys. */
export async function composeText(page: Page, text: string, {leavesOpen = false}: ComposeOptions = {}): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    if (!/[ㄱ-ㆎ가-힣]/.test(character)) {
      await page.keyboard.insertText(character);
      continue;
    }
    for (const step of toSteps(character)) {
      await client.send('Input.imeSetComposition', {text: step, selectionStart: step.length, selectionEnd: step.length});
    }
    if (!leavesOpen || index < characters.length - 1) await client.send('Input.insertText', {text: character});
  }
  await client.detach();
}

/** @example toSteps('멭') // => ['ㅁ', '메', '멭'] */
function toSteps(character: string): string[] {
  const jamo = [...disassemble(character)];
  return jamo.map((_, index) => assemble(jamo.slice(0, index + 1)));
}
