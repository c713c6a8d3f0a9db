// Bab I: background, general data of the organisation, outline.
import { grid, each, table, total } from "../lib/tables.mjs";
import { gap, heading, item, narrative, p, sub, when, without } from "../lib/text.mjs";
import { numbered } from "./pieces.mjs";

const regulations = () => when("dasarHukum", numbered("{{no}})", "{{teks}}"));

// Tasks of the agency itself stand under "a" and "b"; with several positions each has its own heading.
const duties = () => when("tugas",
  when("pertama", without("terakhir", sub("{{jabatan}}"))), without("pertama", sub("{{jabatan}}")),
  when("tugas", numbered("a.", "Tugas"), p("{{tugas}}", { indent: { left: 510, firstLine: 510 } })),
  when("fungsi", when("pertama", numbered("b.", "Fungsi"), when("pengantarFungsi", p("{{pengantarFungsi}}", { indent: { left: 510, firstLine: 0 } }))),
    numbered("{{no}}.", "{{teks}}", 2)));

const units = () => when("unit",
  item("{{nama}}{{#anggota}}{{#pertama}} terdiri dari :{{/}}{{/}}", "Huruf"),
  when("anggota", numbered("{{no}}.", "{{teks}}", 2)));

// The chart as boxes: the first unit on top, the others below, each with its members beside it.
const chart = of => [
  grid(of, {
    columns: [{ head: "{{#unit}}{{#pertama}}{{nama}}{{/}}{{/}}", width: 7, value: "{{nama}}", middle: true }, { head: "", joins: true, width: 9, value: "{{#anggota}}\v{{teks}}\v{{/}}" }],
    rows: [{ open: ["unit", "^pertama"], close: 2 }],
  }),
  gap(14),
];

const optional = (head, value, width, align) => ({ head: `{{${head}}}`, heads: head, values: head, value, width, align });

const staffing = (of, kind) => when(`tabelPegawai.${kind}`,
  p("{{judul}}", { style: "Caption" }),
  table(of, {
    columns: [
      { head: "No", width: 1, align: "center", value: "{{urut}}" }, { head: "{{kepalaLabel}}", width: 5, value: "{{label}}" },
      optional("kepalaRincian", "{{rincian}}", 2.5, "center"),
      { head: "{{teks}}", heads: "kepala", values: "nilai", value: "{{nilai}}", width: 4, align: "center" },
      optional("kepalaGolongan", "{{golongan}}", 2.5, "center"),
    ],
    rows: [
      each("baris"),
      total(of, "jumlah", ["", "Jumlah", { text: "{{#kolom kepalaRincian}}{{/}}" }, { text: "{{#kolom nilai}}{{nilai}}{{/}}" }, { text: "{{#kolom kepalaGolongan}}{{/}}" }]),
    ],
  }));

const staff = of => when("ada.pegawai",
  heading(of, 3, "Sumber Daya Manusia"), narrative("sumberDayaManusia"),
  staffing(of, "jabatan"), narrative("ulasanJabatan"), staffing(of, "pangkat"), narrative("ulasanPangkat"),
  staffing(of, "pendidikan"), narrative("ulasanPendidikan"), staffing(of, "lainnya"));

/** Bab I. */
export const introduction = of => [
  heading(of, 1, "PENDAHULUAN"),
  narrative("latarBelakang", heading(of, 2, "Latar Belakang")),
  narrative("maksudTujuan", heading(of, 2, "Maksud dan Tujuan")),
  heading(of, 2, "Data Umum Organisasi"), narrative("gambaranUmum"),
  when("ada.dasarHukum", heading(of, 3, "Dasar Hukum"), narrative("dasarHukum"), regulations()),
  when("ada.tugas", heading(of, 3, "Tugas dan Fungsi"), narrative("tugasFungsi"), duties()),
  when("ada.struktur", heading(of, 3, "Struktur Organisasi"), narrative("strukturOrganisasi"), units(), when("narasi.baganOrganisasi", p("{{@narasi.baganOrganisasi}}"), chart(of))),
  staff(of),
  when("ada.isuStrategis", heading(of, 2, "Isu Strategis"), narrative("isuStrategis"), when("renstra.isu", numbered("{{no}}.", "{{teks}}"))),
  narrative("sistematika", heading(of, 2, "Sistematika Penyajian LKj")),
];
