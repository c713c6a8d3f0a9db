using System.Globalization;
using System.Net;
using System.Text;
using Lkjip.App.Documents;
using Lkjip.App.State;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Changes;
using Lkjip.Domain.Reading;
using Lkjip.Tests.Documents.Fuzz;

namespace Lkjip.AppTests.Fuzz;

/// <summary>Broken input of every kind: each is accepted or refused, none throws, hangs or eats the memory.</summary>
/// <remarks>LKJIP_FUZZ sets how many of each kind (500); the seeds are the numbers from 1.</remarks>
public sealed class FuzzTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    private const long MostMemory = 1500L * 1024 * 1024;
    private const int Share = 25;

    // Above what any of them takes on a busy machine; a hang is above every bound.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Reports_Mutated_AreReadAssessedAndReviewedOrRefused()
    {
        string[] samples = ["blitar-2022.json", "jember-2023-triwulan.json", "tanjung-jabung-barat-2020.json"];
        var texts = samples.Select(name => File.ReadAllText(Path.Combine(Repository.Root, "templates/samples", name))).ToList();
        var tally = new Tally("JSON through read, assess, review");
        for (var seed = 1; seed <= Tally.Count; seed++)
        {
            var text = texts[seed % texts.Count];
            var (bytes, what) = new JsonMutation(seed).Apply(text);
            await tally.TryAsync(Label(seed, what), () => Task.FromResult(Read(bytes, text)));
        }

        Finish(tally);
    }

    [Fact]
    public async Task Put_MutatedReports_AreStoredOrRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        var tally = new Tally("JSON through PUT");
        string? tag = null;
        for (var seed = 1; seed <= Math.Max(20, Tally.Count / Share); seed++)
        {
            var (bytes, what) = new JsonMutation(seed).Apply(Sample.Text);
            await tally.TryAsync(Label(seed, what), async () =>
            {
                using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new("application/json") } };
                using var request = Sample.Put("", tag);
                request.Content = content;
                using var answer = await caller.SendAsync(request);
                tag = answer.Headers.ETag?.Tag ?? tag;
                Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.BadRequest, answer.StatusCode.ToString());
                return answer.IsSuccessStatusCode;
            });
        }

        Finish(tally);
    }

    [Theory]
    [InlineData(".docx")]
    [InlineData(".xlsx")]
    public async Task Templates_Mutated_AreInspectedAndPreviewedOrRefused(string extension)
    {
        var templates = Directory.GetFiles(Path.Combine(Repository.Root, "templates"), $"*{extension}").Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileName(file), Bytes: File.ReadAllBytes(file)))
            .Where(template => template.Bytes.Length < 400_000).ToList();
        var reading = ReportReader.Read(Encoding.UTF8.GetBytes(Sample.Text));
        var report = ReviewedReport.Of(reading.Report!, reading.Findings);
        var tally = new Tally($"{extension} through inspection and preview");
        for (var seed = 1; seed <= Tally.Count; seed++)
        {
            var (name, bytes) = templates[seed % templates.Count];
            var (broken, what) = new Mutation(seed).Apply(bytes);
            await tally.TryAsync(Label(seed, $"{name} {what}"), () => Task.FromResult(Preview(broken, report)));
        }

        Finish(tally);
    }

    private static bool Read(byte[] bytes, string before)
    {
        JsonDifference.Of(Encoding.UTF8.GetBytes(before), bytes);
        var reading = ReportReader.Read(bytes);
        if (reading.Report is not { } report)
        {
            Assert.NotEmpty(reading.Findings);
            return false;
        }

        Assert.NotNull(ReviewedReport.Of(report, reading.Findings).Facts);
        return true;
    }

    private static bool Preview(byte[] template, ReviewedReport report)
    {
        var inspection = new TemplateInspection(TemplateCompiler.Compile(template, TagCatalogue.Scope));
        Assert.True(inspection.Result.Template is not null || inspection.Findings.Count > 0);
        Assert.All(inspection.Findings, finding => Assert.NotEmpty(finding.Message));
        TemplateComments.Annotate(template, inspection.Findings);
        return TemplatePreview.Of(inspection.Result, report, RenderOptions.Default).Document is not null;
    }

    private static string Label(int seed, string what) => string.Create(CultureInfo.InvariantCulture, $"{seed} {what}").Trim();

    private void Finish(Tally tally)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tally}; working set {Environment.WorkingSet >> 20} MiB"));
        Assert.True(tally.Unhandled.Count == 0, string.Join("\n\n", tally.Unhandled.Take(5)));
        Assert.True(tally.Slowest < Bound, tally.ToString());
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) < MostMemory);
    }
}
