import type { Api } from '../api.ts';
import { accountRoutes } from './accounts.ts';
import { consumerRoutes } from './consumers.ts';
import { contactRoutes } from './contacts.ts';

export const customerApi: Api = {
  plugins: ['com.sn_customerservice'],
  roles: [['csm_ws_integration']],
  routes: [...accountRoutes, ...consumerRoutes, ...contactRoutes],
};
