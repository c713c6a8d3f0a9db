// Bab I: background, purpose, position and tasks, staff, issues.
import { heading, item, lead, narrative, p, sub, when } from "../lib/text.mjs";
import { each, table, total } from "../lib/tables.mjs";

const units = () => when("unit", item("{{nama}}", "Huruf"), when("anggota", item("{{teks}}", "Angka", 1)));

const duties = () => when("tugas",
  sub("{{jabatan}}"), when("tugas", p("{{tugas}}")), when("pengantarFungsi", lead("{{pengantarFungsi}}")), when("fungsi", item("{{teks}}", "Huruf")));

const optional = (head, value, width) => ({ head: `{{${head}}}`, heads: head, values: head, value, width, align: "center" });

const staffing = (of, kind, ...comment) => [
  table(of, {
    when: `tabelPegawai.${kind}`, title: "{{judul}}",
    columns: [
      { head: "No", width: 1, align: "center", value: "{{urut}}" }, { head: "{{kepalaLabel}}", width: 5, value: "{{label}}" },
      optional("kepalaRincian", "{{rincian}}", 2.6),
      { head: "{{teks}}", heads: "kepala", values: "nilai", value: "{{nilai}}", width: 3, align: "center" },
      optional("kepalaGolongan", "{{golongan}}", 3),
    ],
    rows: [
      each("baris"),
      total(of, "jumlah", [{ text: "Jumlah", span: 2, align: "center" }, "{{#kolom kepalaRincian}}{{/}}", "{{#kolom nilai}}{{nilai}}{{/}}", "{{#kolom kepalaGolongan}}{{/}}"]),
    ],
  }),
  ...comment.map(section => narrative(section)),
];

/** Bab I. */
export const introduction = of => [
  heading(of, 1, "Pendahuluan"),
  narrative("latarBelakang", heading(of, 2, "Latar Belakang")),
  narrative("maksudTujuan", heading(of, 2, "Maksud dan Tujuan")),
  when("ada.organisasi",
    heading(of, 2, "Kedudukan, Tugas, Fungsi dan Susunan Organisasi {{instansi.namaLengkap}}"),
    narrative("gambaranUmum"), narrative("tugasFungsi"), duties(), narrative("strukturOrganisasi"), units()),
  when("ada.pegawai",
    heading(of, 2, "Sumber Daya Manusia {{instansi.nama}}"), narrative("sumberDayaManusia"),
    staffing(of, "jabatan", "ulasanJabatan"), staffing(of, "pangkat", "ulasanPangkat"), staffing(of, "pendidikan", "ulasanPendidikan"),
    staffing(of, "lainnya")),
  when("ada.isuStrategis", heading(of, 2, "Isu Strategis"), narrative("isuStrategis"), when("renstra.isu", item("{{teks}}"))),
  narrative("dasarHukum", heading(of, 2, "Landasan Hukum"), when("dasarHukum", item("{{teks}}"))),
  narrative("sistematika", heading(of, 2, "Sistematika Penyajian")),
];
