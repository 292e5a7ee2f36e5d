import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !file.startsWith('paraglide') && !file.endsWith('.d.ts'))
  .map(file => ({ file, text: readFileSync(join('src', file), 'utf8') }));

/** The part that a file belongs to: a feature, a shared folder, or the root. */
function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (first === 'features') return `features/${second}`;
  return path.includes('/') ? first : 'root';
}

const allowed: Record<string, RegExp> = {
  features: /^(ui|api|store|i18n|charts|root)$/,
  shell: /^(ui|i18n|root|api)$/,
  ui: /^(i18n|api)$/,
  store: /^(i18n|api)$/,
  api: /^i18n$/,
  i18n: /^paraglide$/,
};

describe('the house', () => {
  test.each(files.map(({ file, text }) => [file, text]))('%s imports what it may', (file, text) => {
    const part = partOf(file);
    const rule = allowed[part.startsWith('features/') ? 'features' : part];
    const parts = [...text.matchAll(/from '(\.[^']+)'/g)].map(match =>
      partOf(join(dirname(file), match[1] ?? '')),
    );
    for (const other of parts) if (rule !== undefined && other !== part) expect(other).toMatch(rule);
  });

  test.each(files.map(({ file, text }) => [file, text]))('%s can be read at once', (_file, text) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(131);
  });
});
