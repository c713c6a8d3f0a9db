using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>The findings of the three real reports; each line of tests/corpus/review was checked by hand against the printed text.</summary>
/// <remarks>LKJIP_WRITE_REVIEW=1 writes the lists anew; what changed is then to be checked by hand.</remarks>
public sealed class PrintedReportReviewTests
{
    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Repository.File("templates/samples"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Review_RealReport_FindsWhatWasCheckedAgainstItsText(string sample)
    {
        var report = ReportReader.Read(File.ReadAllBytes(Repository.File($"templates/samples/{sample}.json"))).Report!;
        var findings = Reviewer.Review(Assessor.Assess(report)).Select(finding =>
            $"{finding.Code} | {finding.Place} | {finding.Stated ?? finding.Arguments.GetValueOrDefault("what")} | {finding.Expected}");
        var list = Repository.File($"tests/corpus/review/{sample}.txt");
        if (Environment.GetEnvironmentVariable("LKJIP_WRITE_REVIEW") == "1")
        {
            File.WriteAllLines(list, findings);
        }

        Assert.Equal(File.ReadAllLines(list), findings);
    }
}
