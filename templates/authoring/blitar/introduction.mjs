// Bab I: background, organisation with duties and staff, purpose, legal basis, outline.
import { each, total } from "../lib/tables.mjs";
import { heading, item, lead, narrative, when } from "../lib/text.mjs";
import { flush, marked, table } from "./house.mjs";

const structure = () => when("unit", item("{{nama}}{{#anggota}}{{#pertama}}, membawahi:{{/}}{{/}}", "Huruf"), ...when("anggota", item("{{teks}}", "Angka", 1)));

const duties = () => when("tugas",
  marked("{{no}}.", "{{jabatan}}"),
  ...when("tugas", flush("{{tugas}}")),
  ...when("pengantarFungsi", lead("{{pengantarFungsi}}")),
  ...when("fungsi", item("{{teks}}", "Huruf")));

// A column that is there only when the data has its head.
const optional = (head, value, width) => ({ head: `{{${head}}}`, heads: head, values: head, value, width, align: "center" });

const staff = (of, kind, first = false) => table(of, {
  first, together: true,
  when: `tabelPegawai.${kind}`, title: "{{judul}}",
  columns: [
    { head: "No", width: 1.2, align: "center", value: "{{urut}}." }, { head: "{{kepalaLabel}}", width: 6.5, value: "{{label}}" },
    optional("kepalaRincian", "{{rincian}}", 2.5),
    { head: "{{teks}}", heads: "kepala", values: "nilai", value: "{{nilai | nihil}}", width: 6, align: "center" },
    optional("kepalaGolongan", "{{golongan}}", 2.5),
  ],
  rows: [
    each("baris"),
    total(of, "jumlah", [{ text: "Jumlah", span: 2, align: "center" }, { text: "{{#kolom kepalaRincian}}{{/}}" }, { text: "{{#kolom nilai}}{{nilai}}{{/}}" }, { text: "{{#kolom kepalaGolongan}}{{/}}" }]),
  ],
});

/** Bab I. */
export const introduction = of => [
  heading(of, 1, "PENDAHULUAN"),
  narrative("latarBelakang", heading(of, 2, "LATAR BELAKANG")),
  heading(of, 2, "GAMBARAN UMUM ORGANISASI"),
  narrative("gambaranUmum"),
  narrative("strukturOrganisasi"), structure(), narrative("baganOrganisasi"),
  narrative("tugasFungsi"), duties(),
  narrative("sumberDayaManusia"),
  staff(of, "pangkat", true), narrative("ulasanPangkat"),
  staff(of, "jabatan"), narrative("ulasanJabatan"),
  staff(of, "pendidikan"), narrative("ulasanPendidikan"),
  staff(of, "lainnya"),
  when("ada.isuStrategis", heading(of, 2, "ISU STRATEGIS"), narrative("isuStrategis"), when("renstra.isu", item("{{teks}}", "Huruf"))),
  narrative("maksudTujuan", heading(of, 2, "MAKSUD DAN TUJUAN")),
  when("ada.dasarHukum", heading(of, 2, "LANDASAN HUKUM"), narrative("dasarHukum"), when("dasarHukum", item("{{teks}}"))),
  narrative("sistematika", heading(of, 2, "SISTEMATIKA PENYUSUNAN")),
];
