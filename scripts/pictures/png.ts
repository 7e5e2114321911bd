/** A screenshot with 256 colours in place of millions: a third of the bytes, and the eye sees no difference on text and charts. */
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel. */
  readonly data: Buffer;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Bits kept of each channel when colours that look alike are counted together. */
const alike = 5;

/** @param page any page of the browser that took it; it decodes the picture */
export async function smallPng(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, data } = await pixelsOf(page, png);
  const palette = paletteOf(data);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = data.readUIntBE(pixel * 4, 3);
    let index = nearest.get(colour);
    if (index === undefined) {
      index = nearestIn(palette, channels(colour));
      nearest.set(colour, index);
    }
    // Each row begins with the number of its filter, 0 for none.
    rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours from a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let start = 0; start < data.length; start += 32_768) text += String.fromCharCode(...data.subarray(start, start + 32_768));
    return { width: image.width, height: image.height, base64: btoa(text) };
  }, png.toString('base64'));
  return { width, height, data: Buffer.from(base64, 'base64') };
}

const channels = (colour: number): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** The most frequent colours that differ to the eye, each in its most frequent shade. */
function paletteOf(data: Buffer): Colour[] {
  const shades = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    shades.set(colour, (shades.get(colour) ?? 0) + 1);
  }
  const groups = new Map<string, { count: number; best: number; bestCount: number }>();
  for (const [colour, count] of shades) {
    const key = channels(colour)
      .map((channel) => channel >> (8 - alike))
      .join();
    const group = groups.get(key) ?? { count: 0, best: colour, bestCount: 0 };
    group.count += count;
    if (count > group.bestCount) Object.assign(group, { best: colour, bestCount: count });
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 256)
    .map(({ best }) => channels(best));
}

function nearestIn(palette: readonly Colour[], [red, green, blue]: Colour): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
