/** An action, what stands for its kind in the promise, and an input. */
export interface Kind {
  id: string;
  pack: 'ours' | 'standIns';
  may: 'read' | 'safe' | 'once';
  /** Has no output, and so no envelope either. */
  silent?: true;
  input: object;
}

const thing = { name: 'a' };
export const kinds: readonly Kind[] = [
  { id: 'account.list', pack: 'ours', may: 'read', input: {} },
  { id: 'contact.create', pack: 'ours', may: 'once', input: { first_name: 'Ann' } },
  { id: 'catalog.updateCartItem', pack: 'ours', may: 'safe', input: { cart_item_id: 'a', sysparm_quantity: 2 } },
  { id: 'catalog.deleteCartItem', pack: 'ours', may: 'safe', silent: true, input: { cart_item_id: 'a' } },
  { id: 'thing.get', pack: 'standIns', may: 'read', input: {} },
  { id: 'thing.create', pack: 'standIns', may: 'once', input: thing },
  { id: 'thing.update', pack: 'standIns', may: 'safe', input: thing },
  { id: 'thing.empty', pack: 'standIns', may: 'once', input: thing },
  { id: 'thing.delete', pack: 'standIns', may: 'safe', input: thing },
];

/** By pack, since one is loaded once for all its cases. */
export const packs = [kinds.filter(({ pack }) => pack === 'ours'), kinds.filter(({ pack }) => pack === 'standIns')];
