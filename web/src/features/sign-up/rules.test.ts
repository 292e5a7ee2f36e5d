// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { ageOn, askOf, findGaps, readForm, todayInFrance } from './rules';

describe('the age', () => {
  test.each([
    ['2011-11-27', '2026-11-27', 15],
    ['2011-11-28', '2026-11-27', 14],
    ['2008-02-29', '2023-02-28', 14],
    ['2008-02-29', '2023-03-01', 15],
    ['2027-01-01', '2026-11-27', -1],
  ])('of %s on %s is %i', (born, today, age) => {
    expect(ageOn(born, today)).toBe(age);
  });

  test('is counted by the day in France', () => {
    expect(todayInFrance(new Date('2026-11-26T23:30:00Z'))).toBe('2026-11-27');
  });
});

describe('a form', () => {
  afterEach(() => history.replaceState(null, '', '/'));

  test.each([
    ['/inscription', 'en', 'fr'],
    ['/en/inscription', 'fr', 'en'],
  ])('at %s with mails in %s says that the consents were read in %s', (page, mails, read) => {
    history.replaceState(null, '', page);
    const form = new FormData();
    form.set('language', mails);
    expect(readForm(form)).toMatchObject({ language: mails, consentLocale: read });
    expect(askOf(readForm(form), 'parent@example.org')).toMatchObject({ consentLocale: read });
  });

  test('answers every purpose, and what is not ticked is a no', () => {
    const form = new FormData();
    form.set('statistics', 'on');
    expect(readForm(form).consents?.map(({ purpose, granted }) => [purpose, granted])).toEqual([
      ['journal', false],
      ['assessments', false],
      ['personalisation', false],
      ['statistics', true],
    ]);
  });

  test('that is empty lacks everything; a space around an address or name does not count', () => {
    expect(findGaps(readForm(new FormData()))).toEqual(['email', 'password', 'name', 'birthDate']);
    const form = new FormData();
    for (const [name, value] of Object.entries({
      email: ' lea@example.org ',
      password: 'quatre mots 🌿',
      name: ' Léa ',
      birthDate: '1998-04-12',
    }))
      form.set(name, value);
    expect(findGaps(readForm(form))).toEqual([]);
    expect(readForm(form)).toMatchObject({ email: 'lea@example.org', name: 'Léa', language: 'fr' });
  });

  test('counts characters of a passphrase as people do', () => {
    const form = new FormData();
    form.set('password', '🌿'.repeat(11));
    expect(findGaps(readForm(form))).toContain('password');
  });
});
