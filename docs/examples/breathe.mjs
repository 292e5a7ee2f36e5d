// CESIZEN_TOKEN=… node breathe.mjs [exercise] [cycles]   (node 20 or later; Ctrl-C ends after the present cycle)
const [code = 'coherence-365', cycles = 3] = process.argv.slice(2);
const call = async (method, path, body) => {
  const answer = await fetch(`${process.env.CESIZEN_URL ?? 'http://localhost:8080'}/api/v1/practice/${path}`, {
    method, body: JSON.stringify(body), headers: { 'Authorization': `Bearer ${process.env.CESIZEN_TOKEN}`,
      'Content-Type': 'application/json', 'Accept-Language': 'en', 'Idempotency-Key': crypto.randomUUID() } });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${answer.status} ${json.title}. ${json.detail}`);
  return json;
};
const { notice, items } = await call('GET', 'protocols');
const { name, version, phases } = items.find(item => item.code === code);
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
console.log(`${notice}\n\n${name}`);
const { id } = await call('POST', 'sessions', { protocol: code, version, plannedCycles: +cycles, zone });
let done = 0, stopped = false, next = performance.now();
process.once('SIGINT', () => { stopped = true; });
for (; done < cycles && !stopped; done++) for (const { type, millis } of phases) {
  console.log(`${type.toLowerCase().replaceAll('_', ' ')} ${millis / 1000} s`);
  await new Promise(wake => setTimeout(wake, (next += millis) - performance.now()));
}
const end = done < cycles ? ['abandonment', { reason: 'interrupted' }] : ['completion', {}];
const session = await call('POST', `sessions/${id}/${end[0]}`, { completedCycles: done, ...end[1] });
console.log(`${session.state}: ${session.practisedMillis / 1000} s on ${session.day}`);
