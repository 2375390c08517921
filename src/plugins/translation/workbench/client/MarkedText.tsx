import type {ReactNode} from 'react';
import type {SourceView, TermView} from '../protocol';
import {useBench} from './benchContext';
import {cutRuns, listAdded} from './runs';
import styles from './texts.module.css';

type Mark = {start: number; end: number} & ({kind: 'syntax'} | {kind: 'added'} | {kind: 'term'; term: TermView});

interface MarkedTextProps {
  source: SourceView;
  /** Puts the name of a term into the translation; without it terms are only underlined. */
  onTerm?: (term: TermView) => void;
}

/** The source with its syntax, its terms and what is new in it. */
export default function MarkedText({source, onTerm}: MarkedTextProps): ReactNode {
  const {sourceLocale} = useBench();
  const marks: Mark[] = [
    ...source.placeholders.map((range) => ({kind: 'syntax' as const, ...range})),
    ...listAdded(source.changes).map((range) => ({kind: 'added' as const, ...range})),
    ...source.terms.map((term) => ({kind: 'term' as const, term, start: term.start, end: term.end})),
  ];
  return (
    <p className={styles.text} lang={sourceLocale}>
      {cutRuns(source.text, marks).map(({text, start, marks: here}) => (
        <RunText key={start} text={text} marks={here} onTerm={onTerm} />
      ))}
    </p>
  );
}

function RunText({text, marks, onTerm}: {text: string; marks: readonly Mark[]; onTerm: MarkedTextProps['onTerm']}): ReactNode {
  const {t} = useBench();
  return marks.reduce<ReactNode>((inside, mark) => {
    if (mark.kind === 'syntax') return <span className={styles.syntax}>{inside}</span>;
    if (mark.kind === 'added') return <ins className={styles.added}>{inside}</ins>;
    // The list of terms is for the keyboard; this is the same thing where the eye is.
    return (
      <span className={styles.term} title={t('workbench.terms.pair', {source: text, target: mark.term.target})} onClick={() => onTerm?.(mark.term)}>
        {inside}
      </span>
    );
  }, text);
}
