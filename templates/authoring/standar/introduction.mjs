// Bab I: background, organisation, staff, issues, legal basis.
import { heading, item, lead, narrative, p, sub, when } from "../lib/text.mjs";
import { each, table, total } from "../lib/tables.mjs";

const units = () => when("unit", item("{{nama}}", "Huruf"), ...when("anggota", item("{{teks}}", "Butir", 1)));

const duties = () => when("tugas",
  sub("{{jabatan}}"),
  ...when("tugas", p("{{tugas}}")),
  ...when("pengantarFungsi", lead("{{pengantarFungsi}}")),
  ...when("fungsi", item("{{teks}}", "Huruf")));

// A column that is there only when the data has its head.
const optional = (head, value, width, align) => ({ head: `{{${head}}}`, heads: head, values: head, value, width, align });

const staffing = (of, kind, comment) => [
  ...table(of, {
    when: `tabelPegawai.${kind}`, title: "{{judul}}", together: true,
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
  }),
  ...(comment ? narrative(comment) : []),
];

/** Bab I. */
export const introduction = of => [
  heading(of, 1, "PENDAHULUAN"),
  narrative("latarBelakang", heading(of, 2, "Latar Belakang")),
  narrative("maksudTujuan", heading(of, 2, "Maksud dan Tujuan")),
  when("ada.organisasi",
    heading(of, 2, "Gambaran Umum Organisasi"), narrative("gambaranUmum"),
    when("ada.tugas", heading(of, 3, "Tugas dan Fungsi"), narrative("tugasFungsi"), duties()),
    when("ada.struktur", heading(of, 3, "Struktur Organisasi"), narrative("strukturOrganisasi"), units(), narrative("baganOrganisasi"))),
  when("ada.pegawai",
    heading(of, 2, "Sumber Daya Manusia"), narrative("sumberDayaManusia"),
    staffing(of, "jabatan", "ulasanJabatan"), staffing(of, "pangkat", "ulasanPangkat"), staffing(of, "pendidikan", "ulasanPendidikan"),
    staffing(of, "lainnya")),
  when("ada.isuStrategis", heading(of, 2, "Isu Strategis"), narrative("isuStrategis"), when("renstra.isu", item("{{teks}}"))),
  when("ada.dasarHukum", heading(of, 2, "Landasan Hukum"), narrative("dasarHukum"), when("dasarHukum", item("{{teks}}"))),
  narrative("sistematika", heading(of, 2, "Sistematika Penyajian")),
];
