// The types that pages are compiled against say what the running services say; `contract/generate.mjs` writes them anew.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { differences, readDocument, readTypes } from '../contract/compare.mjs';
import { origin } from './harness.mjs';

for (const service of ['auth', 'emotion', 'stress', 'garden', 'ticket', 'gdpr'])
  test(`operations and properties of ${service}-service are those of its types`, async () => {
    const types = readFileSync(new URL(`../src/api/schema/${service}.d.ts`, import.meta.url), 'utf8');
    const answer = await fetch(`${origin}/docs/openapi/${service}-service`);
    assert.equal(answer.status, 200);
    const document = await answer.json();
    assert.ok(readTypes(types).size > 20, 'nothing was read of the types');
    assert.deepEqual(differences(readTypes(types), readDocument(document)), {
      typesOnly: [],
      serviceOnly: [],
    });
  });

test('the comparison sees an operation, a property and its absence', () => {
  const types = [
    'export interface paths {',
    '    "/a": {',
    '        get: operations["a"];',
    '        put?: never;',
    '    };',
    'export interface components {',
    '    schemas: {',
    '        A: {',
    '            id: string;',
    '            "odd-name"?: string;',
    '            inner?: {',
    '                deep: string;',
    '            };',
    '        };',
    '    responses: never;',
    'export interface operations {',
    '        query: {',
    '            after?: string;',
  ].join('\n');
  const properties = { id: {}, inner: {}, most: { default: 3 } };
  const document = {
    paths: { '/a': { put: {} } },
    components: { schemas: { A: { type: 'object', properties } } },
  };
  assert.deepEqual(differences(readTypes(types), readDocument(document)), {
    typesOnly: ['A.id', 'A.odd-name?', 'GET /a'],
    serviceOnly: ['A.id?', 'A.most', 'PUT /a'],
  });
});
