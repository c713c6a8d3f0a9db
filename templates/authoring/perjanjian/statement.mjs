// The statement of the two parties, on a page of its own.
import { letterhead } from "../kop/letterhead.mjs";
import { plain } from "../lib/tables.mjs";
import { p, when, without } from "../lib/text.mjs";
import { verification } from "../lib/verification.mjs";
import { of } from "./look.mjs";
import { sign } from "./signatures.mjs";

const form = (text, options = {}) => p(text, { style: "LKjIPForm", ...options });

// What the data does not name is filled in by hand.
const known = tag => `{{#${tag}}}{{${tag}}}{{/}}{{^${tag}}}${".".repeat(40)}{{/}}`;

const party = name => plain(of, [3, 0.4, 12.6], [["Nama", ":", known(`${name}.nama`)], ["Jabatan", ":", known(`${name}.jabatan`)]], { align: "left" });

const promises = [
  "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
  "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
];

/** The statement (PermenPAN-RB 53/2014, annex I); opening and pledge are those of the data, or the annex' own. */
export const statement = () => [
  letterhead(of, { newPage: true }),
  form("{{judul | kapital}}", { align: "center", before: 8, after: 16, run: { bold: true, size: 26 } }),
  when("pembuka", form("{{pembuka}}", { after: 8 })),
  without("pembuka", form("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:", { after: 8 })),
  party("pihakPertama"),
  form("selanjutnya disebut **PIHAK PERTAMA**.", { before: 4, after: 10 }),
  party("pihakKedua"),
  form("selaku atasan pihak pertama, selanjutnya disebut **PIHAK KEDUA**.", { before: 4, after: 10 }),
  when("ikrar", form("{{teks}}", { after: 8 })),
  without("ikrar", promises.map(text => form(text, { after: 8 }))),
  sign(),
  // The page of the statement has room for it; that of the annex has not.
  verification(of),
];
