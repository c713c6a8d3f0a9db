using System.Globalization;
using Lkjip.App.Answers;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Reading;

namespace Lkjip.App.Features;

/// <summary>Fills a template with a sample or with data that come along, and answers the document or what to know about it (pratinjau templat).</summary>
/// <remarks>Nothing is kept. With data and a sample, the data are taken.</remarks>
internal sealed class PostTemplatePreview : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => $"{Routes.Api}/templates/preview";

    /// <inheritdoc />
    public override string Policy => Policies.SignedIn;

    /// <inheritdoc />
    public override bool NeedsStorage => false;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        HttpRequest request, string? sample, TemplateCache cache, Settings settings, CancellationToken cancellationToken)
    {
        var asked = await PreviewRequest.ReadAsync(request, cancellationToken);
        if (asked.Template is not { Length: > 0 } template)
        {
            return new Problem("preview-template-missing");
        }

        var (problem, report) = asked.Data is { } data ? Read(data) : Find(sample ?? Samples.Names[0]);
        if (report is null)
        {
            return problem!;
        }

        var preview = TemplatePreview.Of(cache.Get(template), report, settings.Render);
        return preview.Document is not { } document
            ? new Problem("template-broken", ("count", Whole(preview.Errors))) { Findings = preview.Findings }
            : Accepting.Json(request) ? new JsonAnswer(preview.Answer()) : new FileAnswer(document);
    }

    private static (Problem? Problem, ReviewedReport? Report) Find(string sample) => Samples.Find(sample) is { } report
        ? (null, report)
        : (new Problem("sample-unknown", ("sample", sample), ("samples", string.Join(", ", Samples.Names))) { Place = "sample" }, null);

    private static (Problem? Problem, ReviewedReport? Report) Read(ReadOnlyMemory<byte> data)
    {
        var reading = ReportReader.Read(data);
        return reading.Report is { } report
            ? (null, ReviewedReport.Of(report, reading.Findings))
            : (new Problem("preview-data-refused", ("count", Whole(reading.Findings.Count))) { Place = PreviewRequest.DataPart, Findings = reading.Findings }, null);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
