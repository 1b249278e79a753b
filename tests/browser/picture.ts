import { inflateSync } from 'node:zlib';

/** Red, green and blue, 0 to 255 each. */
type Color = readonly [number, number, number];

/** A decoded screenshot. */
export interface Picture {
  width: number;
  height: number;
  at(x: number, y: number): Color;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Reads a PNG as browsers write their screenshots: 8 bits a channel, red, green, blue and perhaps alpha, not
 * interlaced.
 */
export function readPng(png: Buffer): Picture {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height, type] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  if (png[24] !== 8 || (type !== 2 && type !== 6) || png[28] !== 0) throw new Error('another kind of PNG');
  const channels = type === 6 ? 4 : 3;
  const data = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const at = (x: number, y: number): Color => {
    const from = (y * width + x) * channels;
    return [data[from] as number, data[from + 1] as number, data[from + 2] as number];
  };
  return { width, height, at };
}

/** Undoes the filters of PNG, row by row. */
function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const data = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)];
    for (let n = 0; n < stride; n++) {
      const to = row * stride + n;
      const left = n < channels ? 0 : (data[to - channels] as number);
      const up = row === 0 ? 0 : (data[to - stride] as number);
      const corner = row === 0 || n < channels ? 0 : (data[to - stride - channels] as number);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter as number] as number;
      data[to] = (raw[row * (stride + 1) + 1 + n] as number) + guess;
    }
  }
  return data;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The contrast of two colours by WCAG, 1 to 21. */
function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Color): number {
  const linear = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** How two pictures of the same differ in a box: the contrast of each pixel that is not the same in both. */
export function differences(one: Picture, other: Picture, box: Box): number[] {
  const found: number[] = [];
  for (let y = Math.floor(box.top); y < box.top + box.height; y++) {
    for (let x = Math.floor(box.left); x < box.left + box.width; x++) {
      const ratio = contrast(one.at(x, y), other.at(x, y));
      if (ratio > 1) found.push(ratio);
    }
  }
  return found;
}
