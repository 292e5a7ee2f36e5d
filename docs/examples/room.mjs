// CESIZEN_TOKEN=… node room.mjs CODE   (node 20 or later; Ctrl-C leaves, the others breathe on)
const [code] = process.argv.slice(2);
const api = (path, more) => fetch(`${process.env.CESIZEN_URL ?? 'http://localhost:8080'}/api/v1/practice/${path}`, {
  ...more, headers: { Authorization: `Bearer ${process.env.CESIZEN_TOKEN}`, 'Accept-Language': 'en', ...more?.headers } });
const wait = millis => new Promise(wake => setTimeout(wake, millis));
let probes = [], room, last = '0', over = false;
const now = () => performance.now() + probes.reduce((a, b) => (a.trip < b.trip ? a : b)).offset;
async function probe() { // what to add to our clock to have the server's, from the quickest of the last answers
  const sent = performance.now(), { serverTime } = await (await api('clock')).json(), trip = performance.now() - sent;
  probes = [...probes.slice(-15), { trip, offset: Date.parse(serverTime) - sent - trip / 2 }];
}
function hear(block) {
  const field = name => block.match(new RegExp(`^${name}:(.*)$`, 'm'))?.[1].trim();
  last = field('id') ?? last;
  if (field('event') === 'schedule') room = JSON.parse(field('data'));
  if (field('event') === 'presence') console.log(`${JSON.parse(field('data')).members} here`);
  over ||= field('event') === 'ended';
}
async function follow() { // reconnects until the room is over; the schedule that is known goes on meanwhile
  for (; !over; await wait(500 + Math.random() * 1500)) try {
    const answer = await api(`rooms/${code}/events`, { headers: { 'Last-Event-ID': last } });
    if (answer.status === 404) return console.log('no such room') ?? process.exit(1);
    over ||= answer.status === 204;
    let text = '';
    if (answer.ok) for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (text + part).split('\n\n');
      text = blocks.pop();
      blocks.forEach(hear);
    }
  } catch { console.log('cut off, coming back'); }
}
for (let i = 0; i < 8; i++) await probe();
setInterval(() => probe().catch(() => {}), 30_000).unref();
follow();
while (!room?.startsAt && !over) await wait(100);
if (over) process.exit();
let next = Date.parse(room.startsAt);
for (let cycle = 0; cycle < room.cycles; cycle++) for (const { type, millis } of room.phases) {
  if (next + millis > now()) {
    await wait(next - now());
    if (over) process.exit();
    console.log(`${type.toLowerCase().replaceAll('_', ' ')} ${millis / 1000} s`);
  }
  next += millis;
}
await wait(next - now());
process.exit();
