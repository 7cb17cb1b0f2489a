import { nobody } from '../auth/nobody.ts';
import { fieldOf } from '../auth/scheme.ts';
import { hostField } from '../config.ts';
import type { Manifest } from '../manifest.ts';
import { matches } from '../verdict.ts';
import type { Ask, Asked } from './ask.ts';
import { type Stop, stageOf } from './stop.ts';

/**
 * Whether the host is there, trusted, a server of the kind that the pack is for, and awake; asked without credentials,
 * which are for no stranger. Gives why not.
 */
export async function unfit(manifest: Manifest, ask: Ask): Promise<Stop | undefined> {
  const { identity } = manifest;
  if (identity === undefined) return undefined;
  const asked = await ask(identity, nobody);
  const { answer, verdict, failure } = asked;
  if (answer === undefined) return unreached(manifest, asked);
  if (identity.signs.some((when) => matches(when, answer))) return undefined;
  // What the pack knows of an answer says more than that it is none of its signs.
  const known = verdict?.message === undefined ? undefined : failure;
  const { message, remedy } = known ?? identity;
  return { stage: 'instance', path: hostField(manifest), message, remedy };
}

/** Why a host was not reached. */
export function unreached(manifest: Manifest, asked: Asked): Stop {
  const stage = stageOf(asked);
  const { message = '', remedy = '', broken } = asked.failure ?? {};
  const path = hostField(manifest);
  const ca = fieldOf(manifest.ca);
  if (
    stage !== 'tls' ||
    ca === undefined ||
    !/SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|UNTRUSTED|SIGNATURE_FAILURE/.test(broken?.code ?? '')
  )
    return { stage, path, message, remedy };
  const field = ca.slice(1);
  const given = `If the hostname is right, a private authority signed its certificate, or that of a proxy in between: give the certificate of that authority in ${field}, in PEM form.`;
  return { stage, path: ca, message, remedy: given };
}
