// Where readers can see whether the document is genuine: QR code, address, hash of the data. Only the service fills it; elsewhere nothing stands here.
import { BorderStyle, ImageRun, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import { cm, textWidth } from "./look.mjs";
import { greyPicture } from "./picture.mjs";
import { gap, p, when, without } from "./text.mjs";

// 2.5 cm in pixels of 96 to the inch.
const side = 900000 / 9525;

// The three corners by which a QR code is known.
const units = 25, unit = 8;
const corner = (x, y) => {
  const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
  return ring === 3 || ring <= 1;
};
const near = (x, y) => x >= 0 && y >= 0 && x < 7 && y < 7;
const dark = (x, y) => [[x, y], [units - 1 - x, y], [x, units - 1 - y]].some(([a, b]) => near(a, b) && corner(a, b));
const placeholder = greyPicture(units * unit, units * unit, (x, y) => dark(Math.floor(x / unit), Math.floor(y / unit)) ? 0xC4 : 255);

const qrCode = () => new ImageRun({
  type: "png", data: placeholder, transformation: { width: side, height: side },
  altText: { title: "Kode QR", name: "Kode QR", description: "{{verifikasi.qr}}" },
});

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const rule = { style: BorderStyle.SINGLE, size: 4, color: "A6A6A6" };

const line = (text, { size = 14, ...options } = {}) => p(text, { style: "LKjIPSel", align: "left", after: 2, run: { size, ...options } });

const cell = (width, children) => new TableCell({ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children });

const box = (of, width) => new Table({
  layout: TableLayoutType.FIXED, width: { size: width, type: WidthType.DXA }, columnWidths: [cm(2.9), width - cm(2.9)],
  borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: none, insideVertical: none },
  rows: [new TableRow({
    cantSplit: true,
    children: [
      cell(cm(2.9), [p([qrCode()], { style: "LKjIPSel", align: "left" })]),
      cell(width - cm(2.9), [
        line("Pindai untuk memeriksa keaslian dokumen ini", { size: 17, bold: true }),
        line("{{verifikasi.alamat}}"),
        line("Sidik data (SHA-256): {{verifikasi.sidik}}"),
      ]),
    ],
  })],
});

/** The end of a signature block; sealed: it stays with the box that follows, where there is one. */
export const afterSignature = sealed => sealed ? [...when("verifikasi", gap(8, { next: true })), ...without("verifikasi", gap())] : [gap()];

/** The box, at the end of what is signed. */
export const verification = (of, width = textWidth(of)) => when("verifikasi", gap(10, { next: true }), box(of, width), gap());
