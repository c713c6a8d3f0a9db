using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>What an inspector found by eye in the three printed reports (tests/corpus/review/inspector), held against what the rules find.</summary>
public sealed class InspectorTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Seen =>
    [
        .. from file in Directory.GetFiles(Repository.File("tests/corpus/review/inspector"), "*.txt").Order(StringComparer.Ordinal)
           from line in File.ReadAllLines(file)
           select new TheoryDataRow<string, string>(Path.GetFileNameWithoutExtension(file), line),
    ];

    [Theory]
    [MemberData(nameof(Seen))]
    public void Contradiction_SeenByEye_IsFoundByItsRuleOrSaysWhyNot(string sample, string line)
    {
        var cells = line.Split(" | ");
        Assert.Equal(5, cells.Length);
        if (cells[1] == "-")
        {
            Assert.Matches(@"\(.+\)$|\[.+\]$", cells[4]);
            return;
        }

        var words = Squeezed(cells[3].Split("...")[0]);
        Assert.Contains(Findings(sample), finding => finding.Code == cells[1]
            && Squeezed($"{finding.Place} {finding.Stated} {finding.Expected} {finding.Message}").Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Contradictions_SeenByEye_AreMostlyFound()
    {
        var lines = Directory.GetFiles(Repository.File("tests/corpus/review/inspector"), "*.txt").SelectMany(File.ReadAllLines).ToList();
        var found = lines.Count(line => line.Split(" | ")[1] != "-");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"by rule: {found} of {lines.Count}"));
        Assert.True(found * 10 >= lines.Count * 9, $"{found} of {lines.Count}");
    }

    private static IReadOnlyList<Finding> Findings(string sample) => Reviewer.Review(
        Assessor.Assess(ReportReader.Read(File.ReadAllBytes(Repository.File($"templates/samples/{sample}.json"))).Report!));

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
