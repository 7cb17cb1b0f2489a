import { Refusal } from '../reply.ts';

/** What is wrong with an order that was sent. */
export interface Fault {
  /** Something that has to be there is not. */
  readonly missing: boolean;
  readonly text: string;
}

export const missing = (text: string): Fault => ({ missing: true, text });
export const wrong = (text: string): Fault => ({ missing: false, text });

/** The error object of the Open APIs. */
export function errorBody(code: number, message: string, detail: string, datapath = '') {
  return { code, reason: message, message, details: [{ message: detail, datapath }] };
}

/**
 * The documentation prints one error object, of a missing field; another was seen of an order in a state that takes no
 * update, and it has the code 1. Which codes the other refusals have is not documented, so they have that one.
 */
export function bodyOf({ missing: absent, text }: Fault) {
  return absent ? errorBody(23, 'Missing body field', text, '/') : errorBody(1, text, text);
}

export function refuseOrder(fault: Fault, status = 400): Refusal {
  return new Refusal({ status, headers: {}, body: bodyOf(fault) });
}

/** A refusal that calls itself a failed creation, whatever was asked for, with the reason in its details alone. */
export function refuseFailed(failed: string, reason: string): Refusal {
  return new Refusal({ status: 400, headers: {}, body: errorBody(1, failed, reason) });
}

/** What a 404 holds is not documented. */
export const noSuchOrder = () => refuseOrder(wrong('Order does not exist'), 404);
