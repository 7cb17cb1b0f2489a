/** What a handler answers: a body that is text goes out as it is, any other as JSON, none where there is none. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export function ok(result: unknown, headers: Record<string, string> = {}): Reply {
  return { status: 200, headers, body: { result } };
}

export function created(result: unknown, headers: Record<string, string> = {}): Reply {
  return { status: 201, headers, body: { result } };
}

export const noContent: Reply = { status: 204, headers: {} };

/** Thrown by a handler to say no. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`${reply.status}`);
    this.reply = reply;
  }
}

/** A no in the envelope that most of the platform's APIs share. */
export function refuse(
  status: number,
  message: string,
  detail: string | null = null,
  headers: Record<string, string> = {},
): Refusal {
  return new Refusal({ status, headers, body: { error: { message, detail }, status: 'failure' } });
}

/** A record that is absent and one that the caller may not see read the same. */
export const noSuchRecord = () =>
  refuse(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval");

/** The status is 400, not 404: a missing plugin and a misspelt path look alike, a missing record does not. */
export const noSuchResource = () => refuse(400, 'Requested URI does not represent any resource');

/** Never said by an instance: `what` is documented nowhere, or not served here. */
export const notKnown = (what: string, detail = 'No documentation says it. Try it on a developer instance') =>
  refuse(501, `The embedded ServiceNow does not know ${what}`, detail);

/** Never said by an instance. */
export const notServed = () =>
  refuse(501, 'The embedded ServiceNow does not serve this endpoint', 'Try it on a developer instance');
