import type { SignIn } from './signIn.ts';

const pass = { headers: {}, token: { secrets: [], trace: '' }, secrets: [] };
const nothing = () => undefined;

/** Signs nobody in: for what a stranger may ask. */
export const nobody: SignIn = {
  auth: '',
  user: () => '',
  begin: async () => ({ pass, taken: nothing, refused: nothing, over: nothing }),
  renewed: async () => false,
  secrets: () => [],
};
