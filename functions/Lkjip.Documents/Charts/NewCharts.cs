using System.Globalization;
using System.IO.Compression;
using System.Text;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Charts;

/// <summary>The charts that a rendering adds to a document, each with its workbook (grafik baru).</summary>
internal sealed class NewCharts
{
    private List<(string Owner, ChartFrame Frame, ChartValue Data, IReadOnlyList<string?> Texts)>? charts;

    /// <summary>The relationships of the charts: the part, the id, the target.</summary>
    public IEnumerable<(string Owner, string Id, string Target)> Relationships => (charts ?? []).Select((chart, at) => (chart.Owner, IdOf(at), "/" + NameOf(at)));

    /// <summary>The names of the chart parts.</summary>
    public IEnumerable<string> Names => (charts ?? []).Select((_, at) => NameOf(at));

    /// <summary>Adds a chart and returns the id of its relationship.</summary>
    public string Add(string owner, ChartFrame frame, ChartValue data, IReadOnlyList<string?> texts)
    {
        charts ??= [];
        charts.Add((owner, frame, data, texts));
        return IdOf(charts.Count - 1);
    }

    /// <summary>Writes the parts of all charts.</summary>
    /// <param name="package">Where they go.</param>
    /// <param name="compression">How hard the workbooks are compressed.</param>
    /// <returns>How many characters no document may hold were left out.</returns>
    public int Write(PackageWriter package, CompressionLevel compression)
    {
        var dropped = 0;
        for (var at = 0; at < (charts?.Count ?? 0); at++)
        {
            var (_, frame, data, texts) = charts![at];
            package.Begin(NameOf(at));
            using (var output = new XmlOutput(package))
            {
                frame.Chart.Write(data, texts, output);
                output.Flush();
                dropped += output.Dropped;
            }

            package.End();
            package.Add(RelationshipsOf(at), Relationship(frame, at));
            using var workbook = new MemoryStream();
            ChartWorkbook.Write(data, workbook, compression);
            package.Store(WorkbookOf(at), workbook.GetBuffer().AsSpan(0, (int)workbook.Length));
        }

        return dropped;
    }

    private static byte[] Relationship(ChartFrame frame, int at) => Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"<Relationship Id=\"{ChartTemplate.WorkbookId}\" Type=\"{ChartParts.TypeOf("package")}\" Target=\"/{WorkbookOf(at)}\"/>{frame.Related}</Relationships>");

    private static string IdOf(int at) => "rIdLkjipGrafik" + Number(at);

    private static string NameOf(int at) => $"word/charts/lkjip{Number(at)}.xml";

    private static string RelationshipsOf(int at) => $"word/charts/_rels/lkjip{Number(at)}.xml.rels";

    private static string WorkbookOf(int at) => $"word/embeddings/lkjip{Number(at)}.xlsx";

    private static string Number(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);
}
