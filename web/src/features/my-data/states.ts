import { m } from '../../i18n/texts';
import type { Request } from './requests';

type State = NonNullable<Request['state']>;

const states: Record<State, [name: () => string, meaning: () => string]> = {
  RECEIVED: [m.my_data_state_received, m.my_data_state_received_text],
  IDENTITY_AWAITED: [m.my_data_state_identity, m.my_data_state_identity_text],
  IN_PROGRESS: [m.my_data_state_progress, m.my_data_state_progress_text],
  EXTENDED: [m.my_data_state_extended, m.my_data_state_extended_text],
  COMPLETED: [m.my_data_state_completed, m.my_data_state_completed_text],
  REFUSED: [m.my_data_state_refused, m.my_data_state_refused_text],
  WITHDRAWN: [m.my_data_state_withdrawn, m.my_data_state_withdrawn_text],
};

export function nameState(state: State | undefined): string {
  return state === undefined ? '' : states[state][0]();
}

/** What the step means for the person. */
export function explainState(state: State | undefined): string {
  return state === undefined ? '' : states[state][1]();
}
