// Makes a screenshot small: the 64 most frequent colors, each pixel the nearest of them. Text on flat color stays as it was.
import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/**
 * @param {import('@playwright/test').Page} page any page of a browser, which reads the picture
 * @param {Uint8Array} png @returns {Promise<Buffer>} the same picture with a palette
 */
export async function smallPng(page, png) {
  const { width, height, palette, pixels } = await page.evaluate(async from => {
    const image = new Image();
    image.src = `data:image/png;base64,${from}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser draws nothing.');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colors = Array.from({ length: data.length / 4 }, (_, i) => ((data[4 * i] ?? 0) << 16) | ((data[4 * i + 1] ?? 0) << 8) | (data[4 * i + 2] ?? 0));
    /** @type {Map<number, number>} */
    const counts = new Map();
    for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
    const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 64).map(([color]) => color);
    /** @param {number} a @param {number} b */
    const distance = (a, b) => [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
    const nearest = new Map([...counts.keys()].map(color => [color, frequent.reduce((best, _, i) => (distance(color, frequent[i] ?? 0) < distance(color, frequent[best] ?? 0) ? i : best), 0)]));
    return { width: image.width, height: image.height, palette: frequent.flatMap(color => [(color >> 16) & 255, (color >> 8) & 255, color & 255]), pixels: colors.map(color => nearest.get(color) ?? 0) };
  }, Buffer.from(png).toString('base64'));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits a pixel, from a palette
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) rows.set(pixels.slice(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
