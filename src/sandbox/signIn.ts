import { refuse } from './reply.ts';

/** The one user who may sign in. The password is not ASCII on purpose: a client that encodes it as Latin-1 fails. */
export const credentials = { user: 'integration', password: 'grünes-Licht-42' };

const accepted = `${credentials.user}:${credentials.password}`;

/** Checks an Authorization header; refuses with the platform's 401. */
export function checkSignIn(authorization: string | undefined): void {
  const encoded = /^basic +([\w+/=-]+) *$/i.exec(authorization ?? '')?.[1];
  if (encoded !== undefined && Buffer.from(encoded, 'base64').toString('utf8') === accepted) return;
  throw refuse(401, 'User Not Authenticated', 'Required to provide Auth information', {
    'WWW-Authenticate': 'Basic realm="Service-now"',
  });
}
