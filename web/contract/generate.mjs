// npm run generate: reads the OpenAPI documents of a running system and writes ../src/api/schema/<service>.d.ts.
import { writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';

const gateway = process.env.CESIZEN_URL ?? 'http://localhost:8080';
const services = ['auth', 'emotion', 'stress', 'garden', 'ticket', 'gdpr'];

for (const service of services) {
  const types = await openapiTypescript(new URL(`${gateway}/docs/openapi/${service}-service`), {
    alphabetize: true,
  });
  const note = '// Written by contract/generate.mjs from the OpenAPI document of the service. Do not edit.\n';
  writeFileSync(new URL(`../src/api/schema/${service}.d.ts`, import.meta.url), note + astToString(types));
}
