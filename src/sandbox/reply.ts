/** What a handler answers. Without a body nothing is sent after the headers. */
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

/** Thrown by a handler to say no, in the one envelope that all of the platform's APIs share. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(status: number, message: string, detail: string | null = null, headers: Record<string, string> = {}) {
    super(message);
    this.reply = { status, headers, body: { error: { message, detail }, status: 'failure' } };
  }
}

/** A record that is absent and one that the caller may not see read the same. */
export const noSuchRecord = () =>
  new Refusal(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval");

/** The status is 400, not 404: a missing plugin and a misspelt path look alike, a missing record does not. */
export const noSuchResource = () => new Refusal(400, 'Requested URI does not represent any resource');

/** Never said by an instance. */
export const notServed = () =>
  new Refusal(501, 'The embedded ServiceNow does not serve this endpoint', 'Try it on a developer instance');
