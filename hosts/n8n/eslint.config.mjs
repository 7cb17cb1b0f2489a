// n8n's own rules for community nodes. What is off is off with a reason.
import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import nodesBase from 'eslint-plugin-n8n-nodes-base';
import typescript from 'typescript-eslint';

const community = n8nCommunityNodesPlugin.configs.recommended;

export default typescript.config(
  // What is made, and what is never part of the package.
  { ignores: ['dist/', 'tests/', 'e2e/', 'scripts/', 'eslint.config.mjs'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.ts'], extends: [typescript.configs.recommended, community] },
  {
    files: ['package.json'],
    extends: [community],
    plugins: { 'n8n-nodes-base': nodesBase },
    rules: {
      ...nodesBase.configs.community.rules,
      // The package has no page and no mailbox of its own yet; none is made up.
      '@n8n/community-nodes/require-homepage': 'off',
      '@n8n/community-nodes/valid-author': 'off',
    },
    languageOptions: { parser: typescript.parser, parserOptions: { extraFileExtensions: ['.json'] } },
  },
  {
    files: ['credentials/**/*.ts'],
    plugins: { 'n8n-nodes-base': nodesBase },
    rules: {
      ...nodesBase.configs.credentials.rules,
      // The same: there is no page to link to.
      'n8n-nodes-base/cred-class-field-documentation-url-missing': 'off',
    },
  },
  {
    files: ['nodes/**/*.ts'],
    plugins: { 'n8n-nodes-base': nodesBase },
    rules: {
      ...nodesBase.configs.nodes.rules,
      // These two want the text 'main', where node-connection-type-literal wants the constant.
      'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
      'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
    },
  },
);
