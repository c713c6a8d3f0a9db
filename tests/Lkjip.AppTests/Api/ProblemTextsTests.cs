using System.Text.RegularExpressions;
using Lkjip.App.Problems;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Api;

public sealed partial class ProblemTextsTests
{
    [Fact]
    public void Codes_InTheSource_AreThoseWithText()
    {
        // What cannot be read is named where it is read, also outside the app.
        var sources = Directory.GetFiles(Path.Combine(Repository.Root, "functions"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText);
        var used = sources.SelectMany(source => Code().Matches(source)).Select(match => match.Value.Trim('"')).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(ProblemTexts.Codes.Except(used, StringComparer.Ordinal));
    }

    [GeneratedRegex("\"[a-z]+(-[a-z]+)*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
