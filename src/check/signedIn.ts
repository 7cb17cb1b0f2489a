import { fieldsOf, isSecret, schemeOf } from '../auth/scheme.ts';
import type { SignIn } from '../auth/signIn.ts';
import type { Manifest } from '../manifest.ts';
import { at } from '../pointer.ts';
import { blot } from '../secrets.ts';
import { type Ask, isLetIn } from './ask.ts';
import { unreached } from './instance.ts';
import type { Stop } from './stop.ts';

/** Signs in, once; gives what the server tells of who did, or why it did not let them in. */
export async function signedIn(
  manifest: Manifest,
  config: Record<string, unknown>,
  ask: Ask,
  signIn: SignIn,
): Promise<{ told: Record<string, string>; stop?: Stop }> {
  const { signIn: proof } = manifest;
  if (proof === undefined) return { told: {} };
  const asked = await ask(proof, signIn);
  if (isLetIn(asked)) return { told: blot(tellsOf(proof.tells, asked.answer?.json()), signIn.secrets()) };
  const { message = '', remedy = '', broken } = asked.failure ?? {};
  if (broken) return { told: {}, stop: unreached(manifest, asked) };
  return { told: {}, stop: { stage: 'sign_in', path: secretField(manifest, config), message, remedy } };
}

function tellsOf(tells: Readonly<Record<string, string>> = {}, body: unknown): Record<string, string> {
  const found = Object.entries(tells).map(([name, pointer]) => [name, at(body, pointer)] as const);
  return Object.fromEntries(
    found.filter((one): one is readonly [string, string] => typeof one[1] === 'string' && one[1] !== ''),
  );
}

/** The field that is to be looked at when the sign-in fails. */
function secretField({ auth }: Manifest, config: Record<string, unknown>): string {
  const { scheme } = schemeOf(auth, config) ?? {};
  return (scheme && fieldsOf(scheme).findLast(([word]) => isSecret(word))?.[1]) ?? '';
}
