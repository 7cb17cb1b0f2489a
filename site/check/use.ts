import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { mounted } from './page.ts';

type Tell = (what: string) => void;

/** Searches as a reader does, and goes to what was found. */
export async function useSearch(context: BrowserContext, tell: Tell): Promise<void> {
  const page = await context.newPage();
  await page.goto('/index.html');
  await mounted(page);
  await page.keyboard.press('/');
  await page.locator('.VPLocalSearchBox input').fill('wish list');
  const first = page.locator('.VPLocalSearchBox .result').first();
  const found = await first.waitFor().then(
    () => true,
    () => false,
  );
  if (!found) return tell('search: "wish list" finds nothing');
  const hrefs = await page
    .locator('.VPLocalSearchBox .result')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  if (!hrefs.some((href) => href?.startsWith('/actions/catalog'))) {
    tell(`search: "wish list" does not find the page of the catalog, but ${hrefs.join(' ')}`);
  }
  await page.keyboard.press('Enter');
  await page
    .waitForURL((url) => url.pathname !== '/index.html')
    .catch(() => {
      tell('search: Enter does not open what was found');
    });
  await page.close();
}

/** Filters the table by each of its fields, with the keyboard alone where a browser lets it. */
export async function useFilter(context: BrowserContext, tell: Tell): Promise<void> {
  const ids = actionIds();
  const page = await context.newPage();
  const expectShown = async (when: string, expected: readonly string[]) => {
    const shown = await page.locator('.actions tbody td:first-child code').allTextContents();
    const same = shown.join() === expected.join();
    if (!same) tell(`filter: ${when} shows ${shown.length} actions (${shown.join(' ')}), not ${expected.length}`);
    const said = await page.locator('.actions [role=status]').textContent();
    if (said !== `${expected.length} of ${ids.length} actions`) tell(`filter: ${when} says "${said}"`);
  };
  await page.goto('/actions/index.html');
  await mounted(page);
  await expectShown('no filter', ids);

  await choose(page, 'Group', 'Order');
  const orders = ids.filter((id) => /^(order|productOrder|serviceOrder)\./.test(id));
  await expectShown('the group Order', orders);
  await choose(page, 'Effect', 'write');
  await expectShown(
    'writes of orders',
    orders.filter((id) => /\.(create|update|cancel)$/.test(id)),
  );
  await choose(page, 'Plugin', 'app-csm-order-mgmt');
  await expectShown('writes of orders of one plugin', ['order.create']);

  await page.reload();
  await mounted(page);
  await expectShown('the same page loaded again', ['order.create']);

  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expectShown('no filter any more', ids);

  await page.getByLabel('Text').focus();
  await page.keyboard.type('getcart');
  await expectShown('a text', ['catalog.getCart']);
  await page.getByLabel('Text').fill('nothing is called so');
  await expectShown('a text that nothing has', []);
  await page.getByLabel('Text').fill('catalog.getCart');
  await page.getByRole('link', { name: 'Get Cart Content' }).press('Enter');
  await page.waitForURL('**/actions/catalog.html#catalog.getCart').catch(() => {
    tell(`filter: an action leads to ${page.url()}`);
  });
  // Below the bar at the top, and on the screen.
  const place = await page.getByRole('heading', { name: /^Get Cart Content/ }).elementHandle();
  const reached = (heading: Element | null) => {
    const bar = document.querySelector('.VPLocalNav') ?? document.querySelector('.VPNav');
    const { top, bottom } = (heading as Element).getBoundingClientRect();
    return top >= (bar?.getBoundingClientRect().bottom ?? 0) - 8 && bottom <= innerHeight;
  };
  await page.waitForFunction(reached, place, { timeout: 10_000 }).catch(() => {
    tell('filter: an action leads to its page, but not to its place there');
  });
  await page.close();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption(option);
}

function actionIds(): string[] {
  const { actions } = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')) as {
    actions: string[];
  };
  return actions.map((file) =>
    file
      .replace(/^actions\//, '')
      .replace('/', '.')
      .replace(/\.json$/, ''),
  );
}
