import type { Reply } from './reply.ts';

/** Why an instance answers every request with a page, whoever asks for whatever. */
export type Closed = 'blocked' | 'maintenance' | 'asleep' | 'loginPage';

function page(status: number, title: string, text: string): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/html;charset=UTF-8' },
    body: `<html><head><title>${title}</title></head><body>${text}</body></html>`,
  };
}

export const pages: Readonly<Record<Closed, Reply>> = {
  // The status is documented, for callers who sign in and those who do not; the page is not.
  blocked: page(403, 'Access restricted', 'Access from this IP address is not allowed.'),
  // Made up: no answer of an instance under maintenance is recorded.
  maintenance: page(503, 'Maintenance', 'This instance is under maintenance.'),
  // What a developer instance that fell asleep answers, whatever the method.
  asleep: page(200, 'Instance Hibernating page', 'This instance is asleep.'),
  // The title was seen where an API was asked for; others were sent to such a page with 302.
  loginPage: page(200, 'Log in | ServiceNow', 'Log in'),
};
