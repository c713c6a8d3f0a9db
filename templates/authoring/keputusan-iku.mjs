// The decree on the key performance indicators (keputusan IKU) with its annex. Text of the data where it is given, else the usual.
import { write } from "./lib/document.mjs";
import { letterhead } from "./kop/letterhead.mjs";
import { coverPage } from "./lib/pages.mjs";
import { signature } from "./lib/signatures.mjs";
import { p, when, without } from "./lib/text.mjs";
import { annex, place } from "./keputusan/annex.mjs";
import { deed, line, points, provisions, signedBelow } from "./keputusan/deed.mjs";
import { of } from "./keputusan/look.mjs";
import { considering, provided, recalling } from "./keputusan/texts.mjs";

const centred = (text, options = {}) => p(text, { style: "LKjIPForm", align: "center", next: true, ...options });

const title = (position, number) => [
  centred(`KEPUTUSAN ${position}\nNOMOR ${number}`, { before: 6, after: 6, run: { bold: true } }),
  centred("TENTANG\nINDIKATOR KINERJA UTAMA\n{{instansi.namaLengkap | kapital}}", { after: 6, run: { bold: true } }),
  centred(`${position},`, { after: 10, run: { bold: true } }),
];

const dots = "....................";

const decided = "{{#keputusanIku.menetapkan}}{{keputusanIku.menetapkan}}{{/}}{{^keputusanIku.menetapkan}}KEPUTUSAN TENTANG INDIKATOR KINERJA UTAMA {{instansi.namaLengkap | kapital}}.{{/}}";

await write(new URL("../keputusan-iku.docx", import.meta.url), of, {
  title: "Keputusan tentang Indikator Kinerja Utama {{instansi.namaLengkap}}",
  sections: [coverPage(of,
    letterhead(of),
    when("ttd.iku", title("{{jabatanTanpaStatus | kapital}}", `{{#nomor}}{{nomor}}{{/}}{{^nomor}}${dots}{{/}}`)),
    without("ttd.iku", title("KEPALA {{instansi.namaLengkap | kapital}}", dots)),
    deed([
      points("Menimbang", "keputusanIku.menimbang", considering),
      points("Mengingat", "keputusanIku.mengingat", recalling),
      points("Memperhatikan", "keputusanIku.memperhatikan", []),
    ]),
    centred("MEMUTUSKAN:", { before: 8, after: 8, run: { bold: true } }),
    deed([line("Menetapkan", decided), provisions("keputusanIku.diktum", provided), signedBelow([
      signature(of, "ttd.iku", { place, room: 48, left: 4300, unnamed: ".".repeat(34) }),
      without("ttd.iku", p(`Ditetapkan di {{daerah.tempat}}\npada tanggal ${dots}\nKEPALA {{instansi.namaLengkap | kapital}}\n\n\n\n${".".repeat(34)}`, { style: "LKjIPTandaTangan", align: "center", before: 14, indent: { left: 4300 } })),
    ])]),
    annex())],
});
