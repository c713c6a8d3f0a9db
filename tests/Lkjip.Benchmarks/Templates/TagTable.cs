using System.IO.Compression;
using Lkjip.Benchmarks.Timing;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;

namespace Lkjip.Benchmarks.Templates;

/// <summary>What it costs to make the tags from a report, apart from filling (tabel tag).</summary>
/// <remarks>A real report and the product's own template, for tags make their values when a template asks for them.</remarks>
internal static class TagTable
{
    private const string Sample = "templates/samples/blitar-2022.json";
    private const string Template = "templates/laporan-standar.docx";

    /// <summary>Measures and writes it.</summary>
    public static void Write(Page page, TimeSpan budget)
    {
        Page.Progress("Tags of a report");
        var assessment = Assessor.Assess(ReportReader.Read(File.ReadAllBytes(Repository.File(Sample))).Report!);
        var template = OurEngine.Compile(File.ReadAllBytes(Repository.File(Template)));
        var ready = ReportTags.For(assessment);
        using var output = new MemoryStream();
        var options = new RenderOptions { Compression = CompressionLevel.Fastest };
        void Fill(TagScope tags)
        {
            output.SetLength(0);
            template.Render(tags, output, options);
        }

        var scope = Clock.MedianTime(() => ReportTags.For(assessment), budget / 4);
        var filled = PairedTime.Of(() => Fill(ReportTags.For(assessment)), () => Fill(ready), budget);
        page.Table(
            ["The standard report of a real agency (Blitar 2022), packed fast", "ms"],
            [
                ["`ReportTags.For`: the tags, whose values are made on demand", scope.ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture)],
                ["Filling with tags whose values are made", Shown.Time(filled.Second)],
                ["Making the tags, their values and the document", Shown.Time(filled.First)],
            ]);
    }
}
