import { bodies } from './bodies.ts';
import { connections } from './connections.ts';
import type { Fault } from './fault.ts';
import { heads } from './heads.ts';
import { statuses } from './statuses.ts';

export const faults: readonly Fault[] = [...connections, ...heads, ...bodies, ...statuses];
