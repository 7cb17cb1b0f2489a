import { type Refusal, refuse } from '../reply.ts';

/** Something documented that is not served here. Ignoring it would match every row and hide it. */
export function notServedQuery(part: string): Refusal {
  return refuse(501, `The sandbox does not know the encoded query ${part}`);
}
