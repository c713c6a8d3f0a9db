// Bab I: background, organisation with duties and staff, purpose, legal basis, outline.
import { each, total } from "../lib/tables.mjs";
import { heading, item, lead, narrative, when } from "../lib/text.mjs";
import { counted, flush, lettered, numbered, table } from "./house.mjs";

const structure = () => when("unit", lettered("{{nama}}{{#anggota}}{{#pertama}}, membawahi:{{/}}{{/}}"), ...when("anggota", counted("{{teks}}")));

const duties = () => when("tugas",
  numbered("{{jabatan}}"),
  ...when("tugas", flush("{{tugas}}")),
  ...when("pengantarFungsi", lead("{{pengantarFungsi}}")),
  ...when("fungsi", lettered("{{teks}}")));

// A column that is there only when the data has its head.
const optional = (head, value, width) => ({ head: `{{${head}}}`, heads: head, values: head, value, width, align: "center" });

const staff = (of, kind) => table(of, {
  when: `tabelPegawai.${kind}`, title: "{{judul}}",
  columns: [
    { head: "No", width: 1.2, align: "center", value: "{{urut}}." }, { head: "{{kepalaLabel}}", width: 6.5, value: "{{label}}" },
    optional("kepalaRincian", "{{rincian}}", 2.5),
    { head: "{{teks}}", heads: "kepala", values: "nilai", value: "{{nilai}}", width: 6, align: "center" },
    optional("kepalaGolongan", "{{golongan}}", 2.5),
  ],
  rows: [
    each("baris"),
    total(of, "jumlah", [{ text: "Jumlah", span: 2, align: "center" }, { text: "{{#kolom kepalaRincian}}{{/}}" }, { text: "{{#kolom nilai}}{{nilai}}{{/}}" }, { text: "{{#kolom kepalaGolongan}}{{/}}" }]),
  ],
});

/** Bab I. */
export const introduction = of => [
  heading(of, 1, "Pendahuluan"),
  narrative("latarBelakang", heading(of, 2, "LATAR BELAKANG")),
  heading(of, 2, "GAMBARAN UMUM ORGANISASI"),
  narrative("gambaranUmum"),
  narrative("strukturOrganisasi"), structure(),
  narrative("tugasFungsi"), duties(),
  narrative("sumberDayaManusia"),
  staff(of, "pangkat"), narrative("ulasanPangkat"),
  staff(of, "jabatan"), narrative("ulasanJabatan"),
  staff(of, "pendidikan"), narrative("ulasanPendidikan"),
  staff(of, "lainnya"),
  when("ada.isuStrategis", heading(of, 2, "ISU STRATEGIS"), narrative("isuStrategis"), when("renstra.isu", lettered("{{teks}}"))),
  narrative("maksudTujuan", heading(of, 2, "MAKSUD DAN TUJUAN")),
  when("ada.dasarHukum", heading(of, 2, "LANDASAN HUKUM"), narrative("dasarHukum"), when("dasarHukum", item("{{teks}}"))),
  narrative("sistematika", heading(of, 2, "SISTEMATIKA PENYUSUNAN")),
];
