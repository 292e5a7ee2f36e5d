// What the frame shows of a person, and of a session that ends: one chunk, fetched once the page is there, which needs none of it.
export { AccountMenu } from './AccountMenu';
export { Erased } from './Erased';
export { SessionEnded } from './SessionEnded';
export { SignInOutcome } from './SignInOutcome';
