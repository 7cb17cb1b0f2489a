// Imports nothing: tests read it where VitePress is not installed.

/** Markdown files outside docs/ that are pages as well, and where on the site. */
const outside: Record<string, string> = {
  'README.md': 'overview.md',
  'CONTRIBUTING.md': 'contributing.md',
  'CHANGELOG.md': 'changelog.md',
  'SECURITY.md': 'security.md',
  'facts/README.md': 'facts.md',
};

/** The page that a Markdown file of the repository becomes; none for one that is no page. */
export function pageOf(file: string): string | undefined {
  return outside[file] ?? (file.startsWith('docs/') && file.endsWith('.md') ? file.slice('docs/'.length) : undefined);
}

export const nav = [
  { text: 'Overview', link: '/overview' },
  { text: 'Actions', link: '/actions/', activeMatch: '^/actions/' },
  { text: 'Sandbox', link: '/sandbox' },
];

/** In the order in which somebody new reads: use it, look things up, judge it, change it. */
export const sidebar = [
  {
    text: 'Using it',
    items: [
      { text: 'Overview', link: '/overview' },
      { text: 'Setting up ServiceNow', link: '/setup' },
      { text: 'Configuration', link: '/configuration' },
      { text: 'Embedding it', link: '/embedding' },
      { text: 'Recipes', link: '/recipes' },
      { text: 'In n8n', link: '/n8n' },
      { text: 'As OpenAPI', link: '/openapi' },
      { text: 'Choices for forms', link: '/choices' },
      { text: 'Did it happen?', link: '/reliability' },
      { text: 'Reading a list whole', link: '/paging' },
      { text: 'Many calls at once', link: '/concurrency' },
      { text: 'At scale, on Restate', link: '/scale' },
      { text: 'What happened', link: '/tracing' },
      { text: 'In another language', link: '/bundle' },
      { text: 'The embedded ServiceNow', link: '/sandbox' },
    ],
  },
  {
    text: 'Actions',
    items: [
      { text: 'All actions', link: '/actions/' },
      { text: 'Account', link: '/actions/account' },
      { text: 'Consumer', link: '/actions/consumer' },
      { text: 'Contact', link: '/actions/contact' },
      { text: 'Generic Request', link: '/actions/generic' },
      { text: 'Order', link: '/actions/order' },
      { text: 'Service Catalog', link: '/actions/catalog' },
      { text: 'Trouble Ticket Open', link: '/actions/troubleTicket' },
      { text: 'Errors of every action', link: '/actions/errors' },
      { text: 'What every error says', link: '/messages' },
    ],
  },
  {
    text: 'How well it is known',
    items: [
      { text: 'Sources and contradictions', link: '/truth' },
      { text: 'The documented facts', link: '/facts' },
      { text: 'Security', link: '/security' },
    ],
  },
  {
    text: 'The project',
    items: [
      { text: 'Contributing', link: '/contributing' },
      { text: 'Changelog', link: '/changelog' },
    ],
  },
];
