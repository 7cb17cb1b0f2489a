// What `npm run docs:check` runs after building: looks at every page of site/dist in the Chromium of this machine, wide
// and narrow, light and dark. Tells what is wrong, a line each, and ends with 1 where something is.
// PICTURES=<folder> keeps a picture of every page in every view.
import { globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './check/chromium.ts';
import { checkLinks } from './check/links.ts';
import { open, type Seen, type View, visit } from './check/page.ts';
import { serve } from './check/serve.ts';
import { useFilter, useSearch } from './check/use.ts';

const views: View[] = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { name: `wide-${colorScheme}`, width: 1280, height: 900, colorScheme },
  { name: `phone-${colorScheme}`, width: 390, height: 844, colorScheme },
]);
const dist = join(import.meta.dirname, 'dist');
const pictures = process.env.PICTURES;

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('There is no Chromium to look with: install one, or say where it is with CHROMIUM=<file>.');
  process.exit(1);
}
if (pictures !== undefined) mkdirSync(pictures, { recursive: true });

const told = new Set<string>();
function tell(what: string): void {
  if (!told.has(what)) console.error(what);
  told.add(what);
  process.exitCode = 1;
}

const server = await serve(dist);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const paths = globSync('**/*.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((path) => path !== '/404.html')
    .sort();
  let seen: Seen[] = [];
  for (const view of views) {
    const context = await open(browser, server.origin, view);
    seen = [];
    for (const path of paths) {
      const picture = pictures && join(pictures, `${path.slice(1, -5).replaceAll('/', '-')}-${view.name}.png`);
      seen.push(await visit(context, path, (what) => tell(`${path} (${view.name}): ${what}`), picture));
    }
    for (const use of [useSearch, useFilter]) {
      const stuck = (error: Error) => tell(`${view.name}: ${use.name} is stuck: ${error.message}`);
      await use(context, (what) => tell(`${view.name}: ${what}`)).catch(stuck);
    }
    await context.close();
  }
  const links = await checkLinks(server.origin, seen, tell);
  console.log(`${paths.length} pages in ${views.length} views, ${links} links within the site: ${told.size} wrong.`);
} finally {
  await browser.close();
  server.close();
}
