import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vitepress';
import { copyLinkedFiles, repositoryLinks } from './links.ts';
import { nav, pageOf, sidebar } from './pages.ts';
import { slug } from './slug.ts';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#17685a"/><path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.5"/></svg>';

/** Pages become modules that import vue. Those outside this folder would look for it where it is not installed. */
const vueOfTheSite: Plugin = {
  name: 'vue-of-the-site',
  enforce: 'pre',
  resolveId(id) {
    if (id === 'vue' || id.startsWith('vue/')) return this.resolve(id, join(import.meta.dirname, 'config.ts'));
  },
};

export default defineConfig({
  title: 'servicenow-action-pack',
  description: 'ServiceNow REST actions as data, and a small engine that runs any of them by id.',
  srcDir: '..',
  srcExclude: ['{.ci,actions,schemas,scripts,site,src,tests}/**'],
  outDir: 'dist',
  rewrites: (file) => pageOf(file) ?? file,
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],
  markdown: {
    // Its comments can be read on the ground that the site gives to code.
    theme: { light: 'github-light', dark: 'github-dark-default' },
    anchor: { slugify: slug },
    config: repositoryLinks,
  },
  transformPageData(page) {
    // Each action has the same headings below its own.
    if (page.relativePath.startsWith('actions/')) page.frontmatter.outline = 2;
    // The table wants the room.
    if (page.relativePath === 'actions/index.md') page.frontmatter.aside = false;
  },
  vite: { plugins: [vueOfTheSite] },
  buildEnd: ({ outDir }) => copyLinkedFiles(outDir),
  themeConfig: {
    nav,
    sidebar,
    outline: [2, 3],
    search: {
      provider: 'local',
      // Typing errors are forgiven in words of five letters and more: cart is no cat.
      options: { miniSearch: { searchOptions: { fuzzy: 0.12 } } },
    },
    externalLinkIcon: true,
  },
});
