// Gathers the texts of all folders (`src/**/texts/{fr,en}.json`), checks that both languages say the same things, and compiles
// them to functions in src/paraglide: `title` of features/help-now becomes `m.help_now_title()`. Pages import
// a module a message; each test would import them all, so that tests have a module a language (`locale-modules`).
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { compile } from '@inlang/paraglide-js';

const languages = ['fr', 'en'];
const texts = { fr: {}, en: {} };
const faults = [];

const placeholders = text =>
  JSON.stringify([...new Set(JSON.stringify(text).match(/\{\w+\}/g) ?? [])].sort());

for (const french of find()) {
  const folder = dirname(french);
  const prefix = basename(dirname(folder)).replaceAll('-', '_');
  for (const language of languages) {
    for (const [key, text] of Object.entries(
      JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')),
    )) {
      texts[language][`${prefix}_${key}`] = text;
    }
  }
}
for (const key of new Set(languages.flatMap(language => Object.keys(texts[language])))) {
  const [fr, en] = languages.map(language => texts[language][key]);
  if (fr === undefined || en === undefined) faults.push(`${key} is in one language only`);
  else if (placeholders(fr) !== placeholders(en))
    faults.push(`${key} has other placeholders in the other language`);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
mkdirSync('project.inlang/messages', { recursive: true });
for (const language of languages) {
  writeFileSync(`project.inlang/messages/${language}.json`, JSON.stringify(texts[language], null, 1));
}
await compile({
  project: './project.inlang',
  outdir: './src/paraglide',
  outputStructure: process.argv[2] ?? 'message-modules',
  strategy: ['globalVariable', 'baseLocale'],
  disableAsyncLocalStorage: true,
  emitGitIgnore: false,
  isServer: 'import.meta.env.SSR',
});
// All is written; timers of the compiler's database would keep the process for half a minute.
process.exit();

function find() {
  return readdirSync('src', { recursive: true })
    .map(file => `src/${file}`)
    .filter(file => file.endsWith('/texts/fr.json'));
}
