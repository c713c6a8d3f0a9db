using System.Globalization;
using System.Text.Json;
using Lkjip.Benchmarks.Timing;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Review;

namespace Lkjip.Benchmarks.Review;

/// <summary>The review of a large report against reading its JSON (reviu laporan besar).</summary>
internal sealed class ReviewBenchmark() : Benchmark("review", "the review of a report with 400 budget lines against reading its JSON")
{
    private const int Lines = 400;

    /// <inheritdoc />
    public override void Run(BenchmarkOptions options, Page page)
    {
        var json = LargeReport.Json(Lines);
        var assessment = Assessor.Assess(ReportReader.Read(json).Report!);
        var budget = TimeSpan.FromSeconds(options.Quick ? 2 : 10);
        Page.Progress("review, reading, assessing");
        var review = PairedTime.Of(() => Reviewer.Review(assessment), () => ReportReader.Read(json), budget);
        var assess = PairedTime.Of(() => Assessor.Assess(assessment.Report), () => ReportReader.Read(json), budget);
        var parse = PairedTime.Of(() => ReportReader.Read(json), () => JsonDocument.Parse(json).Dispose(), budget);

        page.Heading("Review");
        page.Paragraph(string.Create(
            CultureInfo.InvariantCulture,
            $"The largest sample with {Lines} more budget lines, {json.Length / 1024:#,0} KiB of JSON, {assessment.Report.Stated.Count} printed figures, {Reviewer.Review(assessment).Count} findings. Reading is `ReportReader.Read`: syntax, types, checks."));
        page.Table(
            ["", "ms", "of reading"],
            [
                ["parsing as JSON only", Text(parse.Second), Text(parse.Second / parse.First)],
                ["reading", Text(review.Second), "1"],
                ["computing the ledger", Text(assess.First), Text(assess.Ratio)],
                ["review", Text(review.First), Text(review.Ratio)],
            ]);
    }

    private static string Text(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
