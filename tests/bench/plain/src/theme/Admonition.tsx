import Admonition from '@theme-original/Admonition';

/** The theme has no `context` of its own. */
export default function PlainAdmonition({type, ...props}: {type: string}) {
  return <Admonition {...props} type={type === 'context' ? 'info' : type} />;
}
