/** The name of the one user who may sign in. Every way to sign in acts as this user. */
export const userName = 'integration';
