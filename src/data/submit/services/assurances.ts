import type { SubmitTarget } from '../../schema/volunteer.js';
import type { Assurance } from '../outcome.js';

/**
 * What each kind of receiver assures. Web3Forms, Netlify and Action Network are not confirmed until somebody has compared
 * their answers with what is in a real account.
 */
export const assurances: Readonly<Record<SubmitTarget['to'], Assurance>> = {
  json: 'once',
  'json-text': 'once',
  'contact-form-7': 'confirmed',
  formspree: 'confirmed',
  basin: 'confirmed',
  web3forms: 'handed-over',
  netlify: 'handed-over',
  'action-network': 'handed-over',
};
