using System.Text.RegularExpressions;
using Xunit;

namespace Lkjip.Tests.House;

/// <summary>What docs/security.md says is proven names a test that exists.</summary>
public sealed partial class SecurityListTests
{
    private static readonly string[] Statuses = ["met", "operator", "n/a", "open"];
    private static readonly List<string[]> Lines =
    [
        .. File.ReadLines(Repository.File("docs/security.md")).Where(line => Number().IsMatch(line)).Select(line => line.Trim('|').Split('|', 4, StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Lines_Met_NameATestThatExists()
    {
        var tests = Directory.EnumerateFiles(Repository.File("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Method().Matches(File.ReadAllText(file)).Select(method => $"{Path.GetFileNameWithoutExtension(file)}.{method.Groups["name"].Value}"))
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(Lines.Count > 200);
        Assert.All(Lines.Where(line => line[2] == "met"), line => Assert.Contains(line[3].Trim('`'), tests));
    }

    [Fact]
    public void Lines_All_HaveAKnownStatusAndAReason() => Assert.All(Lines, line =>
    {
        Assert.Contains(line[2], Statuses);
        Assert.NotEmpty(line[3]);
    });

    [Fact]
    public void Lines_Numbers_OccurOnce() => Assert.Equal(Lines.Count, Lines.Select(line => line[0]).Distinct(StringComparer.Ordinal).Count());

    [GeneratedRegex(@"^\| [0-9]+\.[0-9]+\.[0-9]+ \|", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"public (async )?(Task|void) (?<name>\w+)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Method();
}
