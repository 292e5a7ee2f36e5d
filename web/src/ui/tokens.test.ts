import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map(name => luminance(colours.get(name)?.[theme] ?? '#000000')) as [
    number,
    number,
  ];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const texts = ['ink', 'ink-soft', 'moss', 'water', 'clay', 'danger'];
const grounds = ['paper', 'surface', 'sand', 'moss-soft'];

describe.each(['light', 'dark'] as const)('in the %s theme', theme => {
  test.each(texts.flatMap(text => grounds.map(ground => [text, ground])))(
    '%s can be read on %s',
    (text, ground) => expect(contrast(text ?? '', ground ?? '', theme)).toBeGreaterThanOrEqual(4.5),
  );

  test('the label of the main action can be read', () =>
    expect(contrast('on-moss', 'moss', theme)).toBeGreaterThanOrEqual(4.5));

  test.each(grounds)('controls and focus stand out from %s', ground => {
    expect(contrast('line', ground, theme)).toBeGreaterThanOrEqual(3);
    expect(contrast('focus', ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
