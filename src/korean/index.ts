/** The door of this room: what the rest of the house knows about the Korean language. */
export {attachJosa, JOSA_PAIRS, selectJosa} from './josa';
export type {JosaOptions, JosaPair} from './josa';
export {toSinoKorean} from './numbers';
export type {Readings} from './spokenEnding';
export {isChoseong, isSyllable, toChoseong, toKeystrokes} from './jamo';
export {fromKoreanLayout, fromLatinLayout} from './keyboard';
export {isComposing} from './keyPress';
export type {KeyPress} from './keyPress';
