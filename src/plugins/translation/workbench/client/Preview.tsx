import {Fragment, type ReactNode} from 'react';
import type {PlaceholderKind, PlaceholderPiece} from '../../pieces/piece';
import {parsePieces} from '../../pieces/parsePieces';
import type {UnitKind} from '../../units/unit';
import {useBench} from './benchContext';
import {nestPieces, type PieceNode} from './nestPieces';
import styles from './texts.module.css';

interface PreviewProps {
  text: string;
  kind: UnitKind;
}

/** A text as readers will see it. Nothing in it runs: elements and expressions are named, links lead nowhere. */
export default function Preview({text, kind}: PreviewProps): ReactNode {
  const {targetLocale} = useBench();
  if (kind === 'code') return <pre className={styles.code} lang={targetLocale}>{text}</pre>;
  return (
    <p className={kind === 'heading' ? styles.heading : styles.text} lang={targetLocale}>
      <Nodes nodes={nestPieces(parsePieces(text, {kind}))} />
    </p>
  );
}

function Nodes({nodes}: {nodes: readonly PieceNode[]}): ReactNode {
  return nodes.map((node, index) => <Fragment key={index}>{node.type === 'text' ? node.value : <Placeholder {...node} />}</Fragment>);
}

type PlaceholderNode = Extract<PieceNode, {type: 'placeholder'}>;

function Placeholder({placeholder, children}: PlaceholderNode): ReactNode {
  const render = RENDER[placeholder.kind];
  return render(placeholder, <Nodes nodes={children} />, children.length > 0);
}

type Render = (placeholder: PlaceholderPiece, children: ReactNode, hasChildren: boolean) => ReactNode;

const EMPHASIS = {'emphasis strong': 'strong', 'emphasis emphasis': 'em', 'emphasis delete': 'del'} as const;

/** What a placeholder is, without the word that says of what kind it is. */
const nameOf = ({kind, key}: PlaceholderPiece): string => key.slice(kind.length + 1);

const toChip: Render = ({text}) => <span className={styles.chip}>{text}</span>;

/** The name of an element before what it holds. */
const toElement: Render = (placeholder, children, hasChildren) => (
  <span className={styles.element} title={nameOf(placeholder)}>
    <span className={styles.chip}>{nameOf(placeholder).split(' ')[0]}</span>
    {hasChildren && children}
  </span>
);

const toLink: Render = (placeholder, children, hasChildren) => (
  <span className={styles.link} title={nameOf(placeholder)}>
    {hasChildren ? children : placeholder.text}
  </span>
);

const toEmphasis: Render = ({key}, children) => {
  const Tag = EMPHASIS[key as keyof typeof EMPHASIS];
  return <Tag>{children}</Tag>;
};

const RENDER: Readonly<Record<PlaceholderKind, Render>> = {
  break: () => <br />,
  code: (placeholder) => <code className={styles.inlineCode}>{nameOf(placeholder)}</code>,
  directive: toElement,
  emphasis: toEmphasis,
  expression: toChip,
  footnote: toChip,
  html: toElement,
  image: (placeholder, children, hasChildren) => (
    <span className={styles.element} title={nameOf(placeholder)}>
      <span className={styles.chip}>{nameOf(placeholder)}</span>
      {hasChildren && children}
    </span>
  ),
  jsx: toElement,
  link: toLink,
  math: toChip,
};
