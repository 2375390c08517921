/** The door of this room; `useMessages` (browser) and `node/` are entered by their own. */
export {checkMessages} from './checkMessages';
export type {CheckMessagesParams, LocaleMessages, MessageFinding} from './checkMessages';
export {createMessages} from './createMessages';
export type {MessagesParams, MessageValues, Translate} from './createMessages';
export type {MessageValue} from './formatters';
export type {MessageKey} from './pluralForms';
export {resolveLocale} from './resolveLocale';
export type {ResolveLocaleParams} from './resolveLocale';
export {toResources} from './toResources';
export type {Resources} from './toResources';
