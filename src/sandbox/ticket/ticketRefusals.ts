import { Refusal } from '../reply.ts';

/**
 * A no in TM Forum's form. That a message and a reason come is documented for developers of the API; its texts are not,
 * nor the codes, which are TM Forum's.
 */
function refuseTicket(status: number, code: string, reason: string, message: string): Refusal {
  return new Refusal({ status, headers: {}, body: { code, reason, message } });
}

export const noSuchTicket = () => refuseTicket(404, '60', 'No ticket matches the request', 'Record not found');

export const badPath = (reason: string) => refuseTicket(400, '20', reason, 'Invalid path parameter');

export const badQuery = (reason: string) => refuseTicket(400, '28', reason, 'Invalid query parameter');

export const emptyBody = () => refuseTicket(400, '21', 'The request body is empty', 'Invalid request body');

export const missingField = (name: string) =>
  refuseTicket(400, '23', `Missing required field: ${name}`, 'Invalid request body');

export const badField = (name: string, expected: string) =>
  refuseTicket(400, '24', `Invalid value of ${name}: expected ${expected}`, 'Invalid request body');
