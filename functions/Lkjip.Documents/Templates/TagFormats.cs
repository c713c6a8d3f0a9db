namespace Lkjip.Documents.Templates;

/// <summary>All formats of tags. To add one, add its file and its line.</summary>
public static class TagFormats
{
    /// <summary>The formats.</summary>
    public static IReadOnlyList<TagFormat> All { get; } =
    [
        new RupiahFormat(),
        new NumberFormat(),
        new PercentFormat(),
        new WithoutUnitFormat(),
        new WordsFormat(),
        new DateFormat(),
        new UpperCaseFormat(),
        new TitleCaseFormat(),
        new LowerCaseFormat(),
        new EmployeeNumberFormat(),
        new RomanFormat(),
        new LetterFormat(),
        new NilFormat(),
        new AbsoluteFormat(),
        new PointsFormat(),
        new DirectionFormat(),
        new ChangeFormat(),
        new ComparisonFormat(),
        new ReachedFormat(),
        new SentenceCaseFormat(),
        new InitialLowerFormat(),
    ];

    /// <summary>The names of all formats, for messages.</summary>
    public static string Examples { get; } = string.Join(", ", All.Select(format => format.Name).Append("gabung"));

    /// <summary>The format of a name; null when there is none.</summary>
    public static TagFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
