using System.Text.RegularExpressions;
using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Drafts;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Tests.Documents;
using Xunit;

namespace Lkjip.Tests.Drafts;

/// <summary>The drafts of the three real reports and of the made-up quarter.</summary>
public sealed partial class SampleDraftTests
{
    public static TheoryData<string> Samples => new(FilledDocument.Samples);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Drafts_OfASample_HaveNoNumberBesideTheirTags(string sample)
    {
        var report = FilledDocument.Sample(sample);
        var names = report.Indicators.Select(one => one.Name).Concat(report.Plan.Objectives.Select(one => one.Text)).Concat(report.Budget.Programs.Select(one => one.Name))
            .Concat(report.Staffing.SelectMany(table => table.Rows).SelectMany(row => new[] { row.Label, row.Detail ?? "", row.Group ?? "" }))
            .Where(name => name.Length > 0).OrderByDescending(name => name.Length).ToList();

        var left = SentenceDrafts.Of(Assessor.Assess(report)).SelectMany(Drafted.Typed)
            .Select(text => names.Aggregate(Tag().Replace(text, ""), (rest, name) => rest.Replace(name, "", StringComparison.Ordinal)))
            .Select(text => Since().Replace(text, "")).Where(text => text.Any(char.IsAsciiDigit));

        Assert.Empty(left);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Drafts_OfASample_ReadAsSentences(string sample)
    {
        var texts = Drafted.Read(FilledDocument.Sample(sample)).ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text =>
        {
            Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@" [.,;:]|\.\.|<|>|Rp Rp|%%| sebesar (sebesar|sebanyak)", text);
            Assert.Matches(@"[.:]$|^Sasaran: ", text);
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Findings_OfASampleWithAllDrafts_AreNoMoreThanWithoutText(string sample)
    {
        var bare = Drafted.Bare(FilledDocument.Sample(sample));
        var before = Messages(bare);
        var after = Messages(Drafted.Written(bare));

        Assert.Empty(after.Except(before, StringComparer.Ordinal));
    }

    [Fact]
    public void Written_OfASample_KeepsWhatIsTyped()
    {
        var report = FilledDocument.Sample("blitar-2022");
        var written = Drafted.Written(report);

        Assert.All(report.Narratives, typed => Assert.Equal(typed.Value.Select(block => block.Text), written.Narratives[typed.Key].Select(block => block.Text)));
        Assert.True(written.Narratives.ContainsKey("conclusion"));
        Assert.False(report.Narratives.ContainsKey("conclusion"));
    }

    // Read from the printed report of Blitar (chapter 3), not from our output.
    [Theory]
    [InlineData("blitar-2022", "102,47%")]
    [InlineData("blitar-2022", "Rp 8.251.284.892")]
    [InlineData("blitar-2022", "dengan pagu Rp 960.776.000 dan realisasi Rp 826.171.345")]
    [InlineData("blitar-2022", "6 (enam) program")]
    [InlineData("blitar-2022", "delapan miliar dua ratus lima puluh satu juta dua ratus delapan puluh empat ribu delapan ratus sembilan puluh dua rupiah")]
    [InlineData("jember-2023", "Rp 13.359.116.248 atau 87,26%")]
    [InlineData("jember-2023", "sebanyak 3.898 Orang, berbanding target sebanyak 1.000 Orang")]
    [InlineData("tanjung-jabung-barat-2020", "terealisasi Rp 772.347.557 dari pagu Rp 813.399.847")]
    public void Drafts_OfASample_SayWhatThePrintedReportSays(string sample, string words) =>
        Assert.Contains(Drafted.Read(FilledDocument.Sample(sample)), text => text.Contains(words, StringComparison.Ordinal));

    [GeneratedRegex(@"\{\{[^}]*\}\}", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("Sejak tahun 20[0-9]{2},", RegexOptions.None, 1000)]
    private static partial Regex Since();

    private static List<string> Messages(PerformanceReport report)
    {
        var assessment = Assessor.Assess(report);
        var filler = new NarrativeFiller(assessment);
        return [.. Reviewer.Review(assessment, filler.Fill).Concat(filler.Findings()).Select(finding => $"{finding.Code} {finding.Place} {finding.Message}")];
    }
}
