// What a decree says where the data brings no text of its own.
const agency = "{{instansi.namaLengkap}}";

/** Why it is decreed. */
export const considering = [
  ["a.", `bahwa keberhasilan ${agency} dalam mencapai tujuan dan sasaran strategisnya perlu diukur dengan ukuran yang jelas, relevan, dan dapat dipertanggungjawabkan;`],
  ["b.", `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Indikator Kinerja Utama ${agency} dengan keputusan;`],
];

/** The law it rests on. */
export const recalling = [
  ["1.", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, sebagaimana telah beberapa kali diubah;"],
  ["2.", "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah;"],
  ["3.", "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;"],
  ["4.", "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah;"],
  ["5.", "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;"],
];

/** What is laid down. */
export const provided = [
  ["KESATU", `Indikator Kinerja Utama ${agency} ditetapkan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`],
  ["KEDUA", "Indikator Kinerja Utama sebagaimana dimaksud dalam Diktum KESATU digunakan dalam:",
    ["a.", "penyusunan rencana strategis dan rencana kinerja tahunan;"], ["b.", "penyusunan rencana kerja dan anggaran;"], ["c.", "penyusunan perjanjian kinerja;"],
    ["d.", "pengukuran dan pelaporan kinerja; dan"], ["e.", "evaluasi dan pengendalian kinerja."]],
  ["KETIGA", "Unit penanggung jawab menyediakan data Indikator Kinerja Utama dari sumber data yang ditetapkan dan menyampaikannya setiap triwulan."],
  ["KEEMPAT", "Keputusan ini mulai berlaku pada tanggal ditetapkan."],
];
