import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface View {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
}

/** What a page holds that other pages' links are held against. */
export interface Seen {
  path: string;
  anchors: Set<string>;
  links: { href: string; text: string }[];
}

export async function open(browser: Browser, origin: string, view: View): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: view.width, height: view.height },
    colorScheme: view.colorScheme,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  return context;
}

/** Opens a page, tells what is wrong with it in this view, and gives what it holds. */
export async function visit(
  context: BrowserContext,
  path: string,
  tell: (what: string) => void,
  picture?: string,
): Promise<Seen> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell(`the console says: ${message.text()}`);
  });
  page.on('pageerror', (error) => tell(`a script fails: ${error.message}`));
  await page.route('**/*', (route) => {
    const { hostname, protocol, href } = new URL(route.request().url());
    if (hostname === '127.0.0.1' || protocol === 'data:') return route.continue();
    tell(`it asks another host: ${href}`);
    return route.abort();
  });
  const response = await page.goto(path);
  await mounted(page);
  if (response?.status() !== 200) tell(`it is answered with ${response?.status()}`);
  const found = await page.evaluate(look);
  for (const what of found.wrong) tell(what);
  if (picture !== undefined) await page.screenshot({ path: picture });
  await page.close();
  return { path, anchors: new Set(found.anchors), links: found.links };
}

/** Waits until the scripts of the site have taken the page over, and ask for nothing more. */
export async function mounted(page: Page): Promise<void> {
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
  await page.waitForLoadState('networkidle');
}

/** Runs in the page. */
function look() {
  const wrong: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) wrong.push(`it scrolls sideways: ${scrollWidth} px wide in ${clientWidth} px`);

  // What is cut off scrolls nothing, and can't be read either.
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const beyond = [...document.querySelectorAll('.VPContent *')].filter((element) => {
    const { right, width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && right > clientWidth + 1 && !scrolls(element.parentElement);
  });
  if (beyond.length > 0) wrong.push(`it is cut off at the right: ${beyond[0]?.outerHTML.slice(0, 120)}`);

  const dark = document.documentElement.classList.contains('dark');
  if (dark !== matchMedia('(prefers-color-scheme: dark)').matches) wrong.push('it is not in the colours asked for');

  const headings = document.querySelectorAll('.VPContent h1').length;
  if (headings !== 1) wrong.push(`it has ${headings} headings of the first level`);

  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    '.VPContent :is(input, select)',
  )) {
    if ((field.labels?.length ?? 0) === 0 && !field.ariaLabel) wrong.push(`a field has no label: ${field.outerHTML}`);
  }

  const anchors = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of new Set(anchors)) {
    if (anchors.indexOf(id) !== anchors.lastIndexOf(id)) wrong.push(`the anchor ${id} stands there more than once`);
  }
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href, textContent }) => ({
    href,
    text: textContent?.trim() ?? '',
  }));
  return { wrong, anchors, links };
}
