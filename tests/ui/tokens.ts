import { readFileSync } from 'node:fs';

/** The style sheet as it is written. */
export const sheet = readFileSync('src/ui/style.css', 'utf8');

const colorsIn = (block: string): Record<string, string> => Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', value = '']) => [name, value]));

const blocks = [...sheet.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, block = '']) => block);

const light = colorsIn(blocks[0] ?? '');

/** The color tokens by theme; the dark theme changes some of the light one. */
export const themes: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>> = { light, dark: { ...light, ...colorsIn(blocks[1] ?? '') } };

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colors as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
