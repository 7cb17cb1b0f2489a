import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { ok, type Reply, refuse } from '../reply.ts';
import type { State } from '../state.ts';
import { displayOfAnswer, findVariable } from './variables.ts';

export const variableApi: Api = {
  routes: [['POST', '/api/sn_sc/servicecatalog/variables/*/display_value', getDisplayValue]],
};

/** What an answer that is no text, or none at all, gives is not documented; here it counts as a blank one. */
function getDisplayValue(state: State, call: Call, id: string): Reply {
  const variable = findVariable(state, id);
  // The text is not documented.
  if (variable === undefined) throw refuse(404, 'Variable not found or not visible', '');
  const { sysparm_value: value } = fieldsOf(call.body);
  return ok(displayOfAnswer(state, variable, typeof value === 'string' ? value : ''));
}
