// Native charts: the author puts chart(...) where it shall stand, addCharts(zip) turns it into a chart with an embedded workbook.
// The numbers here are samples; the report's own take their place where the alternative text names them: {{grafik capaianIndikator}}.
import JSZip from "jszip";
import { Paragraph, TextRun } from "docx";
import { cm, textWidth } from "./look.mjs";

const ns = {
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart", a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships", wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  rels: "http://schemas.openxmlformats.org/package/2006/relationships", sheet: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
};
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const date = new Date(Date.UTC(2023, 0, 1));
const emu = cm => Math.round(cm * 360000);
const escaped = text => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

// Dark and light by turns, so that neighbours differ on a black and white print too.
const usualColours = ["1F4E79", "9DC3E6", "595959", "BFBFBF", "2E75B6", "DEEBF7"];
const lineColours = ["1F4E79", "7F7F7F", "2E75B6", "404040", "9DC3E6", "A6A6A6"];
const ink = "262626";
const rule = "D9D9D9";

// Numbers are shown the Indonesian way (language 0421) wherever the reader's program follows the format.
// What the values are: title of the axis, numbers on the axis, numbers at the bars (null: as the report shows them).
const units = {
  persen: { axis: "persen", ticks: "[$-421]#,##0", labels: null },
  rupiah: { axis: "rupiah", ticks: "[$-421]#,##0", labels: null },
  juta: { axis: "juta rupiah", ticks: "[$-421]#,##0,,", labels: "[$-421]#,##0,," },
  miliar: { axis: "miliar rupiah", ticks: "[$-421]#,##0.0,,,", labels: "[$-421]#,##0.00,,," },
  orang: { axis: "orang", ticks: "[$-421]#,##0", labels: null },
  "": { axis: "", ticks: "General", labels: null },
};

// The series that the charts of the report have (docs/tags.md, grafik), for the sample; a chart may have more or fewer in the end.
const percent = (...series) => ({ kind: "bar", unit: "persen", series });
const money = (...series) => ({ kind: "bar", unit: "juta", series });
const people = { kind: "pie", unit: "orang", series: ["Pegawai"] };
const counts = { kind: "bar", stacked: true, unit: "orang", series: ["Laki-laki", "Perempuan"] };
const trend = { kind: "line", unit: "persen", series: ["Indikator 1", "Indikator 2", "Indikator 3", "Indikator 4", "Indikator 5", "Indikator 6"] };
const known = {
  capaianIndikator: percent("Capaian (%)"), capaianIku: percent("Capaian (%)"), capaianSasaran: percent("Capaian (%)"), kemajuanRenstra: percent("Kemajuan (%)"),
  targetRealisasi: percent("Target (%)", "Realisasi (%)"), perbandinganNasional: percent("Realisasi", "Nasional"), trenIndikator: trend, trenCapaian: trend,
  efisiensi: percent("Capaian kinerja (%)", "Penyerapan anggaran (%)"), alokasiSasaran: money("Anggaran (Rp)"),
  paguRealisasi: money("Pagu (Rp)", "Realisasi (Rp)"), paguRealisasiSerapan: { ...money("Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"), kind: "columnLine" },
  anggaranTahunan: { ...money("Pagu (Rp)", "Realisasi (Rp)"), kind: "column" }, realisasiTriwulan: { ...money("Realisasi (Rp)", "Kumulatif (Rp)"), kind: "column" },
  serapanProgram: percent("Serapan (%)"), serapanTahunan: { ...percent("Serapan (%)"), kind: "column" }, serapanTriwulan: { ...percent("Serapan (%)", "Rencana (%)"), kind: "line" },
  capaianTriwulan: percent("Terhadap target triwulan (%)", "Terhadap target tahun (%)"), komposisiBelanja: { ...money("Anggaran (Rp)"), kind: "pie" },
  komposisiPegawai: people, komposisiPangkat: { ...people, kind: "bar" }, komposisiJabatan: { ...people, kind: "bar" }, komposisiPendidikan: people, pegawai: counts, pegawaiPangkat: counts, pegawaiPendidikan: counts,
};

const samples = { persen: [92.5, 104.17, 88, 97.4, 100, 95.25], juta: [8251284892, 3120500000, 1975300000, 640000000, 415250000, 280000000], orang: [12, 9, 7, 5, 3, 2] };
const names = { persen: ["Indikator pertama", "Indikator kedua", "Indikator ketiga", "Indikator keempat"], juta: ["Program pertama", "Program kedua", "Program ketiga", "Program keempat"], orang: ["S2", "S1", "D3", "SMA", "SMP", "SD"] };

const mark = /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>\[\[grafik:([A-Za-z0-9_-]+)\]\]<\/w:t><\/w:r>/g;

/**
 * A chart in a paragraph of its own.
 * name: what it shows (docs/tags.md, grafik).
 * kind: column, bar (lying: for long names), line, pie, doughnut, columnLine (the last series is a line with its own axis, in percent); usual by name.
 * stacked: true, or "percent" for shares. width, height: cm (usual: as wide as the text, 8 high). unit: persen, rupiah, juta, miliar, orang, "" (usual: by name).
 * title: text above the chart, which may hold tags; usually the caption says it. labels: numbers at the bars. legend: true or false (usual: with more than one series). axis: title of the value axis.
 * min, max: the ends of the value axis (usual: from 0, lines from where they begin). series: names of the series in the sample. next: keep with the paragraph that follows (the caption).
 */
export const chart = (of, name, options = {}) => new Paragraph({
  style: "LKjIPGambar", alignment: "center", keepNext: options.next ?? true, indent: { firstLine: 0, left: 0 },
  children: [new TextRun(`[[grafik:${Buffer.from(JSON.stringify({ font: of.font, width: textWidth(of) / cm(1), colours: of.chartColours, name, ...options })).toString("base64url")}]]`)],
});

// ---- the chart part

const text = (font, size, { rot = null } = {}) => `<c:txPr><a:bodyPr${rot === null ? "" : ` rot="${rot}" vert="horz"`}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill><a:latin typeface="${escaped(font)}"/><a:cs typeface="${escaped(font)}"/></a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;

const titled = (font, size, words, turned = false) => `<c:title><c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ""}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0"/></a:pPr><a:r><a:rPr lang="id-ID" sz="${size * 100}" b="0"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill><a:latin typeface="${escaped(font)}"/></a:rPr><a:t>${escaped(words)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const fill = colour => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const line = (colour, width, dash) => `<a:ln w="${width}">${fill(colour)}${dash ? `<a:prstDash val="${dash}"/>` : ""}<a:round/></a:ln>`;
const column = index => String.fromCharCode(66 + index);
const points = values => `<c:ptCount val="${values.length}"/>${values.map((value, at) => `<c:pt idx="${at}"><c:v>${escaped(value)}</c:v></c:pt>`).join("")}`;

const dashes = [null, "sysDash", "dash", "sysDot", "lgDash", "dashDot"];
const symbols = ["circle", "square", "triangle", "diamond", "circle", "square"];

const shapes = {
  bar: colour => `<c:spPr>${fill(colour)}${line("404040", 6350)}</c:spPr><c:invertIfNegative val="0"/>`,
  line: (colour, at) => `<c:spPr>${line(colour, 25400, dashes[at % dashes.length])}</c:spPr><c:marker><c:symbol val="${symbols[at % symbols.length]}"/><c:size val="6"/><c:spPr>${fill(colour)}${line("404040", 6350)}</c:spPr></c:marker>`,
  pie: (colour, at, of) => of.colours.map((own, point) => `<c:dPt><c:idx val="${point}"/><c:bubble3D val="0"/><c:spPr>${fill(own)}${line("FFFFFF", 12700)}</c:spPr></c:dPt>`).join(""),
};

const labels = (of, { show = of.labels, position, format = of.unit.labels, percent = false, boxed = false } = {}) => show
  ? `<c:dLbls><c:numFmt formatCode="${percent ? "[$-421]0.0%" : escaped(format ?? "General")}" sourceLinked="${percent || format ? 0 : 1}"/><c:spPr>${boxed ? fill("FFFFFF") : "<a:noFill/>"}<a:ln><a:noFill/></a:ln></c:spPr>${text(of.font, 8)}${position ? `<c:dLblPos val="${position}"/>` : ""}<c:showLegendKey val="0"/><c:showVal val="${percent ? 0 : 1}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="${percent ? 1 : 0}"/><c:showBubbleSize val="0"/>${percent ? '<c:showLeaderLines val="1"/>' : ""}</c:dLbls>`
  : "";

const series = (of, at, shape, ownLabels, end = "") => `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Data!$${column(at)}$1</c:f><c:strCache>${points([of.series[at]])}</c:strCache></c:strRef></c:tx>${shapes[shape](shape === "line" ? lineColours[at % lineColours.length] : of.colours[at % of.colours.length], at, of)}${ownLabels}<c:cat><c:strRef><c:f>Data!$A$2:$A$${of.categories.length + 1}</c:f><c:strCache>${points(of.categories)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$${column(at)}$2:$${column(at)}$${of.categories.length + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(of.values[at])}</c:numCache></c:numRef></c:val>${end}</c:ser>`;

const some = (of, from, to, make) => of.series.slice(from, to).map((_, at) => make(from + at)).join("");

const bars = (of, lying, to = of.series.length) => {
  const grouping = of.stacked === "percent" ? "percentStacked" : of.stacked ? "stacked" : "clustered";
  return `<c:barChart><c:barDir val="${lying ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${some(of, 0, to, at => series(of, at, "bar", labels(of, { position: of.stacked ? "ctr" : "outEnd", boxed: of.stacked, format: of.stacked ? "[$-421]#,##0;-#,##0;;" : of.unit.labels })))}<c:gapWidth val="60"/>${of.stacked ? '<c:overlap val="100"/>' : '<c:overlap val="-5"/>'}<c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>`;
};

const lines = (of, from = 0, ids = [111111111, 222222222], format = of.unit.labels) => `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${some(of, from, undefined, at => series(of, at, "line", labels(of, { position: "t", format, boxed: true }), '<c:smooth val="0"/>'))}<c:marker val="1"/>${ids.map(id => `<c:axId val="${id}"/>`).join("")}</c:lineChart>`;

const round = (of, hole) => {
  const tag = hole ? "doughnutChart" : "pieChart";
  return `<c:${tag}><c:varyColors val="1"/>${series(of, 0, "pie", labels(of, { percent: true, position: hole ? null : "outEnd", boxed: hole }))}<c:firstSliceAng val="0"/>${hole ? '<c:holeSize val="55"/>' : ""}</c:${tag}>`;
};

const categoryAxis = (of, { id, cross, at, reversed = false, hidden = false }) => `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${at}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line("7F7F7F", 9525)}</c:spPr>${text(of.font, 8, { rot: reversed ? null : 0 })}<c:crossAx val="${cross}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

const valueAxis = (of, { id, cross, at, format, words, grid = true, bare = false, crosses = "autoZero", max, min = 0 }) => `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${max === undefined ? "" : `<c:max val="${max}"/>`}${min === null ? "" : `<c:min val="${min}"/>`}</c:scaling><c:delete val="0"/><c:axPos val="${at}"/>${grid ? `<c:majorGridlines><c:spPr>${line(rule, 6350)}</c:spPr></c:majorGridlines>` : ""}${words ? titled(of.font, 8, words, at !== "b") : ""}<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${bare ? "none" : "nextTo"}"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${text(of.font, 8)}<c:crossAx val="${cross}"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/></c:valAx>`;

// Where the bars lie, numbers on the axis would crowd; those at the bars say it better.
const axes = (of, lying = false) => {
  const plain = lying && of.labels && !of.stacked;
  return categoryAxis(of, { id: 111111111, cross: 222222222, at: lying ? "l" : "b", reversed: lying })
    + valueAxis(of, { id: 222222222, cross: 111111111, at: lying ? "b" : "l", format: of.stacked === "percent" ? "0%" : of.unit.ticks, words: of.stacked === "percent" || plain && of.unit === units.persen ? "" : of.axis, crosses: lying ? "max" : "autoZero", max: of.max, min: of.min, bare: plain, grid: !plain });
};

const plots = {
  column: of => bars(of, false) + axes(of),
  bar: of => bars(of, true) + axes(of, true),
  line: of => lines(of) + axes(of),
  pie: of => round(of, false),
  doughnut: of => round(of, true),
  columnLine: of => bars(of, false, -1) + lines(of, of.series.length - 1, [333333333, 444444444], "[$-421]0.0") + axes(of)
    + categoryAxis(of, { id: 333333333, cross: 444444444, at: "b", hidden: true }) + valueAxis(of, { id: 444444444, cross: 333333333, at: "r", format: units.persen.ticks, words: "persen", grid: false, crosses: "max" }),
};

const chartPart = of => `${declaration}<c:chartSpace xmlns:c="${ns.c}" xmlns:a="${ns.a}" xmlns:r="${ns.r}"><c:date1904 val="0"/><c:lang val="id-ID"/><c:roundedCorners val="0"/><c:chart>${of.title ? titled(of.font, 10, of.title) : ""}<c:autoTitleDeleted val="${of.title ? 0 : 1}"/><c:plotArea><c:layout/>${plots[of.kind](of)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${of.legend ? `<c:legend><c:legendPos val="${of.round ? "r" : "b"}"/><c:overlay val="0"/>${text(of.font, 8)}</c:legend>` : ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${fill("FFFFFF")}<a:ln><a:noFill/></a:ln></c:spPr>${text(of.font, 9)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;

// ---- the embedded workbook

const cell = (at, value) => typeof value === "number" ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;

const workbook = of => {
  const rows = [["", ...of.series], ...of.categories.map((name, at) => [name, ...of.values.map(values => values[at])])];
  const sheet = rows.map((row, y) => `<row r="${y + 1}">${row.map((value, x) => value === "" ? "" : cell(`${String.fromCharCode(65 + x)}${y + 1}`, value)).join("")}</row>`).join("");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return pack({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${ns.rels}"><Relationship Id="rId1" Type="${ns.r}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${ns.sheet}" xmlns:r="${ns.r}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${ns.rels}"><Relationship Id="rId1" Type="${ns.r}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${ns.sheet}"><sheetData>${sheet}</sheetData></worksheet>`,
  });
};

const pack = parts => {
  const zip = new JSZip();
  for (const [name, xml] of Object.entries(parts)) zip.file(name, declaration + xml, { date, createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 9 }, platform: "UNIX" });
};

// ---- into the document

const full = given => {
  const usual = known[given.name] ?? { unit: "", series: ["Deret 1", "Deret 2"] };
  const kind = given.kind ?? usual.kind ?? "column";
  if (!plots[kind]) throw new Error(`Unknown kind of chart: ${kind}`);
  const round = kind === "pie" || kind === "doughnut";
  const unitName = given.unit ?? usual.unit;
  const unit = units[unitName];
  if (!unit) throw new Error(`Unknown unit of a chart: ${unitName}`);
  const sample = unitName === "persen" || unitName === "" ? "persen" : unitName === "orang" ? "orang" : "juta";
  const seriesNames = given.series ?? usual.series;
  const categories = /tren|tahunan/i.test(given.name) ? ["2020", "2021", "2022", "2023"] : /triwulan/i.test(given.name) && given.name !== "capaianTriwulan" ? ["TW I", "TW II", "TW III", "TW IV"] : names[sample];
  const value = (at, series) => kind === "columnLine" && series === seriesNames.length - 1 ? samples.persen[at] : Math.round(samples[sample][(at + series) % 6] * (sample === "juta" && series === 1 ? 0.94 : 1));
  return {
    ...given, kind, stacked: given.stacked ?? usual.stacked ?? false, round, unit, series: seriesNames, categories, font: given.font ?? "Arial", colours: given.colours ?? usualColours,
    values: seriesNames.map((_, series) => categories.map((_, at) => value(at, series))),
    labels: given.labels ?? (seriesNames.length < 3 || kind === "columnLine"), legend: given.legend ?? (round || seriesNames.length > 1), axis: given.axis ?? unit.axis,
    min: given.min === undefined ? (kind === "line" ? null : 0) : given.min, width: given.width, height: given.height ?? 8,
  };
};

const drawing = (of, number) => `<w:r><w:drawing><wp:inline xmlns:wp="${ns.wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${emu(of.width)}" cy="${emu(of.height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${9000 + number}" name="Grafik ${number}" descr="{{grafik ${escaped(of.name)}}}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${ns.a}"><a:graphicData uri="${ns.c}"><c:chart xmlns:c="${ns.c}" xmlns:r="${ns.r}" r:id="rIdGrafik${number}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const inserted = async (zip, name, change) => zip.file(name, change(await zip.file(name).async("string")));

/** Turns what chart() put into the document into charts. Parts are added to the zip as they are; the caller packs it with fixed dates. */
export const addCharts = async zip => {
  const charts = [];
  await inserted(zip, "word/document.xml", xml => xml.replaceAll(mark, (_, code) => {
    charts.push(full(JSON.parse(Buffer.from(code, "base64url").toString())));
    return drawing(charts.at(-1), charts.length);
  }));
  for (const [at, of] of charts.entries()) {
    zip.file(`word/charts/chart${at + 1}.xml`, chartPart(of));
    zip.file(`word/charts/_rels/chart${at + 1}.xml.rels`, `${declaration}<Relationships xmlns="${ns.rels}"><Relationship Id="rId1" Type="${ns.r}/package" Target="../embeddings/chart${at + 1}.xlsx"/></Relationships>`);
    zip.file(`word/embeddings/chart${at + 1}.xlsx`, await workbook(of));
  }
  if (charts.length === 0) return;
  await inserted(zip, "[Content_Types].xml", xml => xml
    .replace(/(<Types[^>]*>)/, '$1<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>')
    .replace("</Types>", charts.map((_, at) => `<Override PartName="/word/charts/chart${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`).join("") + "</Types>"));
  await inserted(zip, "word/_rels/document.xml.rels", xml => xml
    .replace("</Relationships>", charts.map((_, at) => `<Relationship Id="rIdGrafik${at + 1}" Type="${ns.r}/chart" Target="charts/chart${at + 1}.xml"/>`).join("") + "</Relationships>"));
};
