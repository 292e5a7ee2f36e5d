// Which pictures `screens.mjs` takes: what is shown, to whom, and what is done on the page before.

const desktopLight = ['light', 'desktop'];
const desktopDark = ['dark', 'desktop'];
const phoneLight = ['light', 'phone'];
const phoneDark = ['dark', 'phone'];

/** The looks of a main screen. */
const everyLook = [desktopLight, desktopDark, phoneLight, phoneDark];

const year = `/calendrier/${new Date().getFullYear()}`;

/** A role of whom nobody is signed in begins with a browser that knows nothing. */
export const screens = [
  // The ten that people meet most.
  { name: 'home', role: 'nobody', path: '/', looks: everyLook },
  { name: 'breathing', role: 'nobody', path: '/respirer/cesi-55', looks: everyLook, step: breathe },
  { name: 'question', role: 'nobody', path: '/tests/srrs', looks: everyLook, step: begin },
  { name: 'today', role: 'person', path: '/jour', looks: everyLook },
  { name: 'journal', role: 'person', path: '/journal', looks: everyLook },
  { name: 'calendar', role: 'person', path: year, looks: everyLook },
  { name: 'insights', role: 'person', path: '/reperes', looks: everyLook },
  { name: 'garden', role: 'person', path: '/jardin', looks: everyLook },
  { name: 'my-data', role: 'person', path: '/mes-donnees', looks: everyLook },
  { name: 'desk', role: 'support', path: '/equipe', looks: everyLook },

  { name: 'help-now', role: 'nobody', path: '/aide-maintenant', looks: [phoneLight, desktopDark] },
  { name: 'settings', role: 'nobody', path: '/reglages', looks: [phoneLight] },
  { name: 'privacy', role: 'nobody', path: '/confidentialite', looks: [desktopLight] },
  { name: 'missing', role: 'nobody', path: '/nulle-part', looks: [phoneDark] },
  { name: 'sign-up', role: 'nobody', path: '/inscription', looks: [phoneLight, desktopLight] },
  { name: 'status', role: 'nobody', path: '/etat', looks: [phoneLight] },

  { name: 'entry', role: 'person', path: '/journal/{id}', looks: [phoneLight, desktopDark] },
  { name: 'journal-settings', role: 'person', path: '/journal/reglages', looks: [phoneLight] },
  { name: 'month', role: 'person', path: '/calendrier', looks: [phoneDark] },
  { name: 'result', role: 'person', path: '/mes-tests/{id}', looks: [phoneLight, desktopDark] },
  { name: 'trend', role: 'person', path: '/mes-tests/evolution/{code}', looks: [desktopLight] },
  { name: 'request', role: 'person', path: '/aide/{id}', looks: [phoneLight, desktopLight] },
  { name: 'import', role: 'person', path: '/mes-donnees/importer', looks: [phoneLight] },
  { name: 'import-words', role: 'person', path: '/mes-donnees/importer/{id}', looks: [desktopLight] },
  { name: 'arranging', role: 'person', path: '/jardin/arranger', looks: [desktopLight, phoneLight] },
  { name: 'room', role: 'person', path: '/respirer/ensemble/{code}', looks: [phoneLight] },

  { name: 'ticket', role: 'support', path: '/equipe/{id}', looks: [desktopLight, phoneDark] },
  { name: 'incident', role: 'support', path: '/equipe/incidents/{id}', looks: [desktopLight] },
  { name: 'reports', role: 'support', path: '/equipe/rapports', looks: [desktopLight] },
  { name: 'people', role: 'admin', path: '/admin/personnes', looks: [desktopLight, phoneDark] },
  { name: 'statistics', role: 'admin', path: '/statistiques', looks: [desktopLight, phoneDark] },
  { name: 'authoring', role: 'admin', path: '/admin/questionnaires', looks: [desktopLight] },
  { name: 'dpo', role: 'dpo', path: '/dpo', looks: [desktopLight, phoneDark] },
  { name: 'breach', role: 'dpo', path: '/dpo/violations/{id}', looks: [desktopDark] },
];

async function breathe(page) {
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  await page.getByRole('button', { name: 'J’ai lu, commencer' }).click();
  const guide = page.getByRole('region', { name: 'Guide de respiration' });
  await guide.getByRole('status').filter({ hasText: 'Inspirez' }).waitFor({ state: 'attached' });
}

async function begin(page) {
  const button = page.getByRole('button', { name: 'Commencer', exact: true });
  await button.click();
  await button.waitFor({ state: 'detached' });
}
