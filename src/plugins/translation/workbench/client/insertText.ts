/** Puts a text where the cursor is, in the place of what is selected, so that the browser can undo it. */
export function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  // The only way that keeps the undo of the browser; where it does not work the text is put in without.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertText', data: text}));
}
