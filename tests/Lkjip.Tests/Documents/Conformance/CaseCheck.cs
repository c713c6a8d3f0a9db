using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>Compiles the template of a case, fills it, and compares.</summary>
internal static class CaseCheck
{
    public static void Check(ConformanceCase found)
    {
        var data = CaseData.Read(found.Text("data"));
        var template = found.IsWorkbook ? SheetNotation.File(found) : WordNotation.File(found.Text("template") ?? throw new FormatException("A case needs a template."));
        var compiled = TemplateCompiler.Compile(template, found.Has("names") ? data : null);
        Assert.Equal(Lines(found.Text("findings")).Select(line => Expected(line, compiled.Findings)), compiled.Findings.Select(Shown).ToList());
        if (compiled.Template is null)
        {
            Assert.NotNull(found.Text("findings"));
            Assert.DoesNotContain(found.Sections, s => s.Key.StartsWith("expected", StringComparison.Ordinal));
            return;
        }

        using var output = new MemoryStream();
        var result = compiled.Template.Render(CaseData.Read(found.Text("data")), output);
        Compare(found, new FilledPackage(output.ToArray()));
        Assert.Equal(Lines(found.Text("unfilled")), result.Unfilled);
        Assert.Equal(int.Parse(found.Text("dropped") ?? "0", System.Globalization.CultureInfo.InvariantCulture), result.DroppedCharacters);
    }

    private static void Compare(ConformanceCase found, FilledPackage filled)
    {
        if (found.IsWorkbook)
        {
            Assert.Empty(SheetSoundness.Problems(filled));
            foreach (var (name, text) in found.Sections.Where(s => s.Key.StartsWith("expected", StringComparison.Ordinal)))
            {
                Assert.Equal(WordNotation.Unescape(text), new SheetReading(filled).Read(name.Split(' ', 2)[1]));
            }

            return;
        }

        Assert.Empty(WordSoundness.Problems(filled));
        var (section, structured) = found.Text("text") is null ? ("expected", true) : ("text", false);
        Assert.Equal(Lines(WordNotation.Unescape(found.Text(section)!)), Lines(new WordReading(filled, structured).Read()));
        if (found.Text("grid") is { } grid)
        {
            Assert.Equal(Lines(grid), filled.Xml("word/document.xml")!.Descendants(WordReading.W + "tblGrid").Select(g => string.Join(' ', g.Elements().Select(c => c.Attribute(WordReading.W + "w")!.Value))));
        }
    }

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // A finding is "code :: place :: tag :: words around :: words of the message"; what is left out is not compared.
    private static string Expected(string line, IReadOnlyList<Finding> findings)
    {
        var parts = line.Split(" :: ");
        var same = findings.FirstOrDefault(f => Matches(parts, f));
        return same is null ? line : Shown(same);
    }

    private static bool Matches(string[] parts, Finding finding) => parts[0] == finding.Code
        && (parts.Length < 2 || parts[1] == finding.Place)
        && (parts.Length < 3 || parts[2].Length == 0 || parts[2] == finding.Stated)
        && (parts.Length < 4 || finding.Arguments.GetValueOrDefault("around", "").Contains(parts[3], StringComparison.Ordinal))
        && (parts.Length < 5 || finding.Message.Contains(parts[4], StringComparison.Ordinal))
        && !finding.Message.Contains("{around}", StringComparison.Ordinal);

    private static string Shown(Finding finding) => $"{finding.Code} :: {finding.Place} :: {finding.Stated} :: {finding.Arguments.GetValueOrDefault("around")} :: {finding.Message}";
}
