/** Where a pack and the facts part. */
export interface Difference {
  action: string;
  /** What it is about: `title`, `paths`, `body.order_line_items.account`, `result.number`. */
  place: string;
  kind: string;
  /** What is documented, with its release. */
  documented: string;
  /** What the pack says. */
  pack: string;
}

/** Takes note of a difference of one action. */
export type Told = (place: string, kind: string, documented: string, pack: string) => void;

export function lineOf({ action, place, kind, documented, pack }: Difference): string {
  return `${action}  ${place}  ${kind}: documented ${documented}; the pack ${pack}`;
}
