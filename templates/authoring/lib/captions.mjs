// Captions: "Tabel 3.1 Judul"; the chapter from the sequence that the chapters count, the number starting anew in each.
import { Paragraph, SimpleField, TextRun } from "docx";
import { runs } from "./text.mjs";

const titled = (of, title) => of.caption.lines ? [...runs(" "), new TextRun({ break: 1 }), ...runs(title)] : runs(` ${title}`);

// The caption of a table stays with the table below it, that of a figure ends the figure.
const place = label => label === "Gambar" ? { keepNext: false, spacing: { before: 40, after: 200 } } : { keepNext: true };

/** The caption of a table or figure; label "Tabel" or "Gambar"; first restarts the count for readers that do not know the switch for levels. */
export const caption = (of, title, label = "Tabel", first = false) => new Paragraph({
  style: "Caption", ...place(label),
  children: of.caption.number === "chapter"
    ? [...runs(`${label} `), new SimpleField("SEQ Bab \\c", "1"), ...runs(of.caption.between), new SimpleField(`SEQ ${label} \\* ARABIC \\${first ? "r" : "s"} 1`, "1"), ...titled(of, title)]
    : [...runs(`${label} `), new SimpleField(`SEQ ${label} \\* ARABIC`, "1"), ...titled(of, title)],
});
