import type {ComponentProps, ReactNode} from 'react';

/** What fits in a line of the smallest screen. */
const MAX_UNBROKEN = 26;

/** Code in a line of text: a short command or name stays in one piece. */
export default function CodeInline(props: ComponentProps<'code'>): ReactNode {
  const {children} = props;
  const isShort = typeof children === 'string' && children.length <= MAX_UNBROKEN;
  return <code {...props} data-short={isShort ? '' : undefined} />;
}
