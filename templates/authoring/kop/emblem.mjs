// The frame of the emblem: a picture whose alternative text names it, so that the report's emblem takes its place in its size.
import { crc32, deflateSync } from "node:zlib";
import { ImageRun } from "docx";

const [width, height] = [100, 120];

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

// A pale field in a grey rule; every line of pixels begins with its filter, none.
const placeholder = () => {
  const pixels = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels[y * (width + 1) + 1 + x] = Math.min(x, y, width - 1 - x, height - 1 - y) < 2 ? 0x99 : 0xF2;
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", head), chunk("IDAT", deflateSync(pixels, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
};

const data = placeholder();

/** The emblem in a line of text; the frame is as high as given, in points. */
export const emblem = points => new ImageRun({
  type: "png", data, transformation: { width: Math.round(points * width / height * 4 / 3), height: Math.round(points * 4 / 3) },
  altText: { name: "Lambang daerah", description: "{{daerah.lambang}}", title: "" },
});
