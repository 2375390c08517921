import type {ReactNode} from 'react';
import type {TextPart} from './toParts';

/** A text with its matches marked: text nodes, never HTML. */
export default function Parts({parts}: {parts: readonly TextPart[]}): ReactNode {
  return parts.map(({text, isMarked, lang}, index) => {
    if (isMarked) return <mark key={index} lang={lang}>{text}</mark>;
    return lang ? <span key={index} lang={lang}>{text}</span> : text;
  });
}
