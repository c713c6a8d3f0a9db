// The letter that hands the report in.
import { letterhead } from "../kop/letterhead.mjs";
import { plain } from "../lib/tables.mjs";
import { signature } from "../lib/signatures.mjs";
import { keptNarrative, p, when, without } from "../lib/text.mjs";
import { textWidth } from "../lib/look.mjs";
import { of, placeAndDate } from "./look.mjs";

const form = (text, options = {}) => p(text, { style: "LKjIPForm", align: "left", ...options });

const heads = [
  ["Nomor", ":", "{{#ttd.kataPengantar.nomor}}{{ttd.kataPengantar.nomor}}{{/}}{{^ttd.kataPengantar.nomor}}....................{{/}}"],
  ["Lampiran", ":", "1 (satu) berkas"],
  ["Hal", ":", "Penyampaian Laporan Kinerja Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}}"],
];

const usual = [
  p("Bersama ini disampaikan Laporan Kinerja {{instansi.namaLengkap}} Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}} ({{triwulan.bulan}}) sebagai pertanggungjawaban berkala atas perjanjian kinerja."),
  p("Laporan memuat capaian indikator kinerja terhadap target triwulan dan target tahun, realisasi anggaran terhadap rencana penyerapan, perbandingan dengan triwulan sebelumnya dan triwulan yang sama tahun lalu, faktor pendukung dan penghambat, serta tindak lanjut."),
  p("Demikian disampaikan, atas perhatian dan arahan Bapak/Ibu diucapkan terima kasih.", { next: true }),
];

/** The letter. */
export const letter = () => [
  letterhead(of),
  when("ttd.kataPengantar", form(placeAndDate, { align: "right", after: 8 })),
  plain(of, [2.2, 0.4, 13], heads, { align: "left" }),
  form("Yth.\t{{#daerah.kepala}}{{daerah.kepala}}{{/}}{{^daerah.kepala}}Kepala Daerah {{daerah.nama}}{{/}}\n\tdi {{daerah.tempat}}", { before: 12, after: 14, tabs: [{ type: "left", position: 650 }] }),
  keptNarrative("kataPengantar"),
  without("narasi.kataPengantar", usual),
  signature(of, "ttd.kataPengantar", { place: "", left: Math.round(textWidth(of) * 0.5) }),
];
