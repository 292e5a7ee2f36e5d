import { expect } from 'vitest';

// A busy machine draws late: what is looked for may take its time, and what is there is found at once.
if (expect.getState().testPath?.endsWith('.tsx')) {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 10_000 });
}
