// The statement of review (Pernyataan Telah Direviu), PermenPAN-RB 53/2014, annex III; what is still open is named as an exception.
import { write } from "./lib/document.mjs";
import { coverPage } from "./lib/pages.mjs";
import { p, when, without } from "./lib/text.mjs";
import { of } from "./reviu/look.mjs";
import { dated, form, head, known, reviewed } from "./reviu/pieces.mjs";

const centred = (text, options = {}) => form(text, { align: "center", after: 0, run: { bold: true, size: 24 }, ...options });

const doubt = "hal yang membuat kami meragukan keandalan informasi kinerja yang disajikan dalam laporan ini";

const body = () => [
  form(`{{reviu.inspektoratLengkap}} telah mereviu ${reviewed} dengan berpedoman pada Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah.`, { before: 18, after: 10 }),
  form("Substansi informasi yang dimuat dalam laporan tersebut merupakan tanggung jawab manajemen {{instansi.namaLengkap}}. Reviu kami bertujuan memberikan keyakinan terbatas bahwa laporan kinerja disajikan secara akurat, andal, dan valid.", { after: 10 }),
  without("reviu.pengecualian", form(`Dari reviu yang kami lakukan, kami tidak menjumpai ${doubt}.`, { after: 10 })),
  when("reviu.adaPengecualian",
    form(`Dari reviu yang kami lakukan, kami tidak menjumpai ${doubt}, kecuali hal-hal berikut:`, { after: 6, next: true }),
    when("reviu.pengecualian", p("{{no}}.\t{{#tertulis}}{{tempat}}: tertulis {{tertulis}}{{#seharusnya}}, seharusnya {{seharusnya}}{{/}}.{{/}}{{^tertulis}}{{pesan}}{{/}}{{#keputusan}} {{keputusan}}.{{/}}{{#alasan}} Catatan: {{alasan}}{{/}}", { style: "LKjIPButir", align: "left" }))),
];

const line = (text, options = {}) => p(text, { style: "LKjIPTandaTangan", align: "left", indent: { left: 4700, firstLine: 0 }, ...options });

const signed = () => [
  line(dated, { before: 18 }),
  line("{{reviu.inspektur.jabatan}}", { after: 56 }),
  line(`**${known("reviu.inspektur.nama", 40)}**`),
  ...when("reviu.inspektur.pangkat", line("{{reviu.inspektur.pangkat}}")),
  line(`NIP ${known("reviu.inspektur.nip", 34)}`),
  p("", { style: "LKjIPJarak" }),
];

await write(new URL("../pernyataan-telah-direviu.docx", import.meta.url), of, {
  title: `Pernyataan Telah Direviu ${reviewed}`,
  sections: [coverPage(of,
    head(),
    when("reviu.belumTerjawab", form("**KONSEP.** Reviu belum selesai: {{reviu.belumTerjawab}} dari {{reviu.jumlahButir}} butir checklist belum dijawab.", { align: "center", after: 8 })),
    centred("PERNYATAAN TELAH DIREVIU", { before: 10 }), centred("{{laporan.judul | kapital}}"), centred("{{instansi.namaLengkap | kapital}}"),
    centred("{{#laporan.triwulan}}TRIWULAN {{laporan.triwulanRomawi}} {{/}}TAHUN {{laporan.tahunData}}"),
    body(), signed())],
});
