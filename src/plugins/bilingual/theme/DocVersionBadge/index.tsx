import type {ComponentProps, ReactNode} from 'react';
import OriginalBadge from '@theme-init/DocVersionBadge';
import ParallelReading from '@theme/ParallelReading';

/** In the classic theme it stands above the text of a page. */
export default function DocVersionBadge(props: ComponentProps<typeof OriginalBadge>): ReactNode {
  return (
    <>
      <OriginalBadge {...props} />
      <ParallelReading />
    </>
  );
}
