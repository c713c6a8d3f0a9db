using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.Review.Mutations;

/// <summary>A clean report has no error; of a thousand slips in it, one at a time, the review reports most.</summary>
/// <remarks>What slips through is listed in tests/corpus/review/mutations.txt; LKJIP_WRITE_REVIEW=1 writes it anew.</remarks>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Count = 1000;
    private const int Seed = 53;
    private const decimal Wanted = 90m;

    [Fact]
    public void Review_CleanReport_HasNoError() =>
        Assert.DoesNotContain(Findings(CleanReport.Json().ToJsonString()), finding => finding.Severity == Severity.Error);

    [Fact]
    public void Review_AThousandMutations_ReportsMost()
    {
        var random = new Random(Seed);
        var known = Findings(CleanReport.Json().ToJsonString()).Select(Line).ToHashSet(StringComparer.Ordinal);
        var slipped = new List<string>();
        var tried = new SortedDictionary<string, (int All, int Found)>(StringComparer.Ordinal);
        for (var done = 0; done < Count; done++)
        {
            var kind = MutationKinds.All[done % MutationKinds.All.Count];
            var (report, line) = Mutate(kind, random);
            var found = Findings(report).Any(finding => !known.Contains(Line(finding)));
            tried[kind.Name] = (tried.GetValueOrDefault(kind.Name).All + 1, tried.GetValueOrDefault(kind.Name).Found + (found ? 1 : 0));
            if (!found)
            {
                slipped.Add(line);
            }
        }

        foreach (var (name, (all, found)) in tried)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {found} of {all}"));
        }

        var share = 100m * (Count - slipped.Count) / Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reported: {share} % of {Count}"));
        var list = Repository.File("tests/corpus/review/mutations.txt");
        if (Environment.GetEnvironmentVariable("LKJIP_WRITE_REVIEW") == "1")
        {
            File.WriteAllLines(list, slipped);
        }

        Assert.Equal(File.ReadAllLines(list), slipped);
        Assert.True(share >= Wanted, $"{share} %");
    }

    private static (string Report, string Line) Mutate(MutationKind kind, Random random)
    {
        while (true)
        {
            var root = CleanReport.Json();
            var spots = kind.Spots(root).ToList();
            var spot = spots[random.Next(spots.Count)];
            var (was, path) = (spot.Text, spot.Path);
            var now = kind.Change(was, random);
            if (now == was || (spot.Length < 0 && !decimal.TryParse(now, NumberStyles.Number, CultureInfo.InvariantCulture, out _)))
            {
                continue;
            }

            spot.Value.ReplaceWith(spot.Length < 0
                ? JsonNode.Parse(decimal.Parse(now, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture))!
                : JsonValue.Create(spot.Value.GetValue<string>().Remove(spot.Start, spot.Length).Insert(spot.Start, now)));
            return (root.ToJsonString(), $"{kind.Name} | {path} | {was} | {now}");
        }
    }

    // A report that cannot be read any more is reported by the reader.
    private static IReadOnlyList<Finding> Findings(string report)
    {
        var read = ReportReader.Read(Encoding.UTF8.GetBytes(report));
        return read.Report is null ? read.Findings : [.. read.Findings, .. Reviewer.Review(Assessor.Assess(read.Report))];
    }

    private static string Line(Finding finding) => $"{finding.Code} {finding.Place} {finding.Stated} {finding.Expected}";
}
