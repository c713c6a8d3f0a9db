// Draws small grey pictures for the places where others are put.
import { crc32, deflateSync } from "node:zlib";

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/** A PNG whose pixels have the shade that a function of their place gives, 0 (black) to 255. */
export const greyPicture = (columns, rows, shade) => {
  const pixels = Buffer.alloc(rows * (columns + 1));
  for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) pixels[y * (columns + 1) + 1 + x] = shade(x, y);
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(columns, 0);
  head.writeUInt32BE(rows, 4);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", head), chunk("IDAT", deflateSync(pixels, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
};
