import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { N8n } from './n8n.ts';

const program = process.env.CHROMIUM ?? '/usr/bin/chromium';
// Without these it asks its maker's servers at every start.
const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Opens the form of a node and gives its text; `undefined` where there is no browser. A picture goes to `file`. */
export async function seeForm(n8n: N8n, workflow: string, node: string, file?: string): Promise<string | undefined> {
  if (!existsSync(program)) return undefined;
  const browser = await chromium.launch({ executablePath: program, args: quiet });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(`${n8n.address}/signin`);
    await page.locator('input[name=emailOrLdapLoginId]').fill(n8n.owner.email);
    await page.locator('input[name=password]').fill(n8n.owner.password);
    await page.locator('input[name=password]').press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
    await page.goto(`${n8n.address}/workflow/${workflow}`);
    await page.locator(`[data-test-id=canvas-node][data-node-name="${node}"]`).dblclick();
    const form = page.locator('[data-test-id=node-parameters]');
    await form.waitFor();
    const text = await form.innerText();
    if (file) await page.screenshot({ path: file });
    return text;
  } finally {
    await browser.close();
  }
}
