import { ownerOfDevice } from './api/device';

// What waits on the device of somebody goes on any page, once the page itself is there.
if (ownerOfDevice() !== undefined)
  import('./store/practice/practice').then(
    ({ beginPractice }) => beginPractice(),
    () => undefined,
  );
