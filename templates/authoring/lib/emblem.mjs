// The place of the emblem: a pale shield, drawn here, that the agency replaces by its own (right click, Change Picture).
import { ImageRun, Paragraph } from "docx";
import { greyPicture } from "./picture.mjs";

const columns = 240, rows = 288, grey = 0xC4;

// Half the width of the shield at a height from 0 (top) to 1 (point): straight sides, then two arcs that meet.
const half = height => height < 0 || height > 1 ? 0 : height < 0.45 ? 1 : Math.sqrt(1 - ((height - 0.45) / 0.55) ** 2);

const inside = (x, y, margin) => {
  const height = (y - margin) / (rows - 1 - 2 * margin);
  return height >= 0 && height <= 1 && Math.abs(x - (columns - 1) / 2) <= half(height) * ((columns - 1) / 2 - margin);
};

// Two rings, each the difference of two shields; four samples a pixel soften the edge.
const ring = (x, y) => (inside(x, y, 2) && !inside(x, y, 8)) || (inside(x, y, 14) && !inside(x, y, 16));
const samples = [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]];
const shade = (x, y) => Math.round(255 - (255 - grey) * samples.filter(([dx, dy]) => ring(x + dx, y + dy)).length / samples.length);

const shield = greyPicture(columns, rows, shade);

/** The emblem in a line of text; height in points. The description may name the report's own emblem, which then takes its place. */
export const emblemRun = (height, description = "Tempat lambang daerah: klik kanan, Ubah Gambar") => new ImageRun({
  type: "png", data: shield, transformation: { width: Math.round(height * columns / rows * 4 / 3), height: Math.round(height * 4 / 3) },
  altText: { title: "Lambang daerah", name: "Lambang daerah", description },
});

/** The emblem in a line of its own, in the middle. */
export const emblem = (height, before = 0, after = 0) => new Paragraph({ style: "LKjIPSampul", spacing: { before: before * 20, after: after * 20 }, children: [emblemRun(height)] });
