/**
 * The anchor of a heading, by the rule of GitHub: the same link has to lead to the same heading on the site and in the
 * files. A heading that stands twice on a page gets a number, which is up to the caller.
 */
export function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
