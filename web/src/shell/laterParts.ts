// What the frame shows of a person, of a session that ends, and of a new version: one chunk, fetched once the page is there.
export { AccountMenu } from './AccountMenu';
export { Erased } from './Erased';
export { SessionEnded } from './SessionEnded';
export { SignInOutcome } from './SignInOutcome';
export { UpdateNotice } from './UpdateNotice';
