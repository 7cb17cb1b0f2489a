import type { Asked } from './ask.ts';
import type { CheckIssue, Stage } from './result.ts';

/** Where a check ended, and why. */
export interface Stop extends CheckIssue {
  stage: Exclude<Stage, 'shape' | 'needs'>;
}

/** The stage at which a read broke off on its way. */
export function stageOf({ failure }: Asked): 'name' | 'connect' | 'tls' | 'instance' {
  const { broken } = failure ?? {};
  return broken?.stage ?? (broken?.sent === false ? 'connect' : 'instance');
}
