import { describe, expect, test } from 'vitest';
import { frenchForm, localeOf, to } from './locale';

describe('the language of an address', () => {
  test.each([
    ['/', 'fr'],
    ['/entraide', 'fr'],
    ['/en', 'en'],
    ['/en/respirer', 'en'],
  ])('%s is %s', (path, language) => expect(localeOf(path)).toBe(language));

  test.each(['/', '/respirer', '/respirer/cesi-748'])('%s comes back from the other language', path =>
    expect(frenchForm(to(path, 'en'))).toBe(path),
  );
});
