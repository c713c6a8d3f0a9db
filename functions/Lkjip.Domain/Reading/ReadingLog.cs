using System.Text.Json;
using Lkjip.Domain.Assess.Ratings;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;

namespace Lkjip.Domain.Reading;

/// <summary>Collects what is found while a document is read: findings, ids and references.</summary>
internal sealed class ReadingLog
{
    private const int LongestStated = 80;
    // Looking for the nearest name is slow; a document with more mistakes than this is wrong as a whole.
    private const int MostSuggestions = 50;

    private readonly List<Finding> findings = [];
    private readonly HashSet<(EntityKind Kind, string Id)> known =
    [
        .. BuiltInRatingScales.All.Select(scale => (EntityKind.RatingScale, scale.Id)),
        .. NarrativeSections.All.Select(section => (EntityKind.Section, section.Id)),
        .. StatedTextSubjects.All.Select(subject => (EntityKind.TextSubject, subject.Id)),
    ];
    private readonly HashSet<string> rows = new(StringComparer.Ordinal);
    private readonly List<(EntityKind Kind, string Id, string Place)> references = [];

    public IReadOnlyList<Finding> Findings => findings;

    public bool HasErrors => findings.Exists(finding => finding.Severity == Severity.Error);

    public void Error(string code, string place, string? stated = null, string? expected = null) =>
        findings.Add(Finding(code, Severity.Error, place, stated, expected));

    public void Note(string code, string place, string? stated = null, string? expected = null) =>
        findings.Add(Finding(code, Severity.Note, place, stated, expected));

    public void WrongType(JsonElement element, string place, string expected) =>
        Error("F-TYPE", place, element.GetRawText(), expected);

    public void Declare(EntityKind kind, string id, string place)
    {
        // Ids make up figure ids ("table/row/column"), where "total" is the row of totals.
        if (id.Length == 0 || id == "total" || id.Any(c => char.IsWhiteSpace(c) || c is '/' or '[' or ']'))
            Error("F-KEY", place, id);
        else if (!known.Add((kind, id)) || (IsRow(kind) && !rows.Add(id)))
            Error("F-DUP", place, id);
    }

    public void Refer(EntityKind kind, string id, string place) => references.Add((kind, id, place));

    /// <summary>Checks all references, once everything is read.</summary>
    public void ResolveReferences()
    {
        var dangling = references.Where(reference => !known.Contains((reference.Kind, reference.Id))).ToList();
        for (var i = 0; i < dangling.Count; i++)
        {
            var (kind, id, place) = dangling[i];
            Error("F-REF", place, id, i < MostSuggestions ? Known(kind, id) : "-");
        }
    }

    // Objectives, indicators and budget items stand side by side as rows of one table, so their ids share one space.
    private static bool IsRow(EntityKind kind) => kind is EntityKind.Objective or EntityKind.Indicator or EntityKind.BudgetItem;

    private string Known(EntityKind kind, string id) =>
        NearestName.Suggest(id, known.Where(thing => thing.Kind == kind).Select(thing => thing.Id));

    private static Finding Finding(string code, Severity severity, string place, string? stated, string? expected) => new()
    {
        Code = code,
        Severity = severity,
        Place = place,
        Stated = stated is { Length: > LongestStated } ? string.Concat(stated.AsSpan(0, LongestStated), "…") : stated,
        Expected = expected,
    };
}
