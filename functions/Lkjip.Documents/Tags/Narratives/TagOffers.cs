using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Tags.Narratives;

/// <summary>Offers tags for the numbers that were typed into the texts of a report and equal a figure (tawaran tag).</summary>
/// <remarks>
/// A number is offered when all figures of that value that fit its place best are one and the same thing: first those that the text is about,
/// then those whose name the text says, then those of the section's table. Years, small counts and numbers that could be two things are not.
/// </remarks>
public sealed class TagOffers
{
    private const int About = 4;
    private const int Said = 2;
    private const int OfSection = 1;

    // Too common to be recognised by their value alone.
    private static readonly decimal[] Common = [0m, 100m];

    private readonly Assessment assessment;
    private readonly NarrativeFiller filler;
    private readonly FigureSubject subjects;
    private readonly ILookup<decimal, LedgerLine> byValue;
    private readonly Dictionary<string, string> names;
    private readonly CountWords counts;

    /// <summary>The offers for an assessed report.</summary>
    public TagOffers(Assessment assessment)
    {
        this.assessment = assessment;
        filler = new NarrativeFiller(assessment);
        subjects = new FigureSubject(assessment.Report);
        byValue = LedgerLine.Of(assessment).Where(line => line.Figure is { Displayed: not null, Kind: not FigureKind.Word, Column: not "capped" })
            .OrderBy(line => line.Figure.Table == "components" || line.Figure.Column == "ceilingOriginal")
            .ToLookup(line => Math.Abs(line.Figure.Displayed!.Value));
        names = RowNames(assessment);
        counts = new CountWords(assessment.Report);
    }

    /// <summary>All offers, in the order of the texts.</summary>
    public IReadOnlyList<TagOffer> All() =>
        [.. NarrativeTexts.Of(assessment.Report).SelectMany(text => TypedNumber.In(text.Typed).Select(number => Of(text, number)).OfType<TagOffer>())];

    private TagOffer? Of(NarrativePiece text, TypedNumber number)
    {
        var equal = byValue[number.Value].Where(line => Is(number, line.Figure)).ToList();
        var best = equal.Where(line => IsRecognised(text, number, line.Figure)).GroupBy(line => Score(text, line.Figure)).MaxBy(group => group.Key)?
            .Select(line => subjects.Of(line.Figure)).Distinct().ToList();
        if (best is not [var thing])
            return null;
        var fitting = equal.Where(line => subjects.Of(line.Figure) == thing).ToList();
        var withUnit = HasUnit(number, fitting[0].Figure);
        var words = withUnit ? text.Typed[number.Start..(text.Typed.IndexOf(number.After, number.Start + number.Text.Length, StringComparison.Ordinal) + number.After.Length)] : number.Text;
        var (name, line) = Named(text.SubjectId, fitting);
        var tag = "{{" + name + Format(number, line.Figure, withUnit) + "}}";
        return new TagOffer(text.Path, text.Place, number.Start, words, tag, filler.Fill(tag, text.SubjectId), line.Figure.Id, $"{line.Table}, {line.Row}, {line.Column}");
    }

    // A common or small number says too little by itself: the words around it must fit.
    private bool IsRecognised(NarrativePiece text, TypedNumber number, Figure figure) => number.Kind switch
    {
        FigureKind.Percent when Common.Contains(number.Value) => figure.Row == text.SubjectId,
        FigureKind.Percent when number.IsPlain => Score(text, figure) >= Said,
        FigureKind.Count when number.IsPlain => (HasUnit(number, figure) && Score(text, figure) >= Said) || counts.Fits(figure, number.After),
        _ => true,
    };

    private static bool HasUnit(TypedNumber number, Figure figure) =>
        figure is { Kind: FigureKind.Count, Unit: { Length: > 0 } unit } && string.Equals(unit, number.After, StringComparison.OrdinalIgnoreCase);

    private static bool Is(TypedNumber number, Figure figure) => number.Kind switch
    {
        FigureKind.Percent => figure.Kind == FigureKind.Percent && figure.Displayed >= 0,
        FigureKind.Points => figure.Kind == FigureKind.Points,
        FigureKind.Rupiah => figure.Kind == FigureKind.Rupiah && figure.Displayed >= 0,
        _ => figure.Kind is FigureKind.Count or FigureKind.Number or FigureKind.Rupiah && figure.Displayed >= 0 && figure.Unit != "%",
    };

    private int Score(NarrativePiece text, Figure figure)
    {
        var row = subjects.Of(figure).Row;
        return (text.SubjectId is { } subject && (subjects.IsAbout(row, subject) || subjects.IsAbout(figure.Row, subject)) ? About : 0)
            + (names.GetValueOrDefault(row) is { } name && text.Typed.Contains(name, StringComparison.OrdinalIgnoreCase) ? Said : 0)
            + (text.Section.StartsWith(figure.Table, StringComparison.Ordinal) || (figure.Table == "budget" && text.Section.StartsWith("budgetRealisation", StringComparison.Ordinal)) ? OfSection : 0);
    }

    // The readable name where the scope of the text has one, else the address.
    private (string Name, LedgerLine Line) Named(string? subjectId, IEnumerable<LedgerLine> lines)
    {
        var scoped = filler.NamesOf(subjectId);
        var line = lines.FirstOrDefault(one => scoped.ContainsKey(one.Figure.Id)) ?? lines.First();
        return (scoped.GetValueOrDefault(line.Figure.Id) ?? $"angka.{line.Figure.Address}", line);
    }

    private static string Format(TypedNumber number, Figure figure, bool withUnit) => (number.Kind, figure.Kind) switch
    {
        (FigureKind.Rupiah, _) when number.HasSign => " | rupiah",
        (FigureKind.Points, _) => figure.Displayed < 0 ? " | poin | mutlak" : " | poin",
        (_, FigureKind.Count) when figure.Unit.Length > 0 && !withUnit => " | angka",
        _ => "",
    };

    private static Dictionary<string, string> RowNames(Assessment assessment) => assessment.Report.Indicators.Select(one => (one.Id, one.Name))
        .Concat(assessment.Report.Plan.Objectives.Select(one => (one.Id, Name: one.Text)))
        .Concat(assessment.Report.Budget.Programs.SelectMany(Flat).Select(one => (one.Id, one.Name)))
        .DistinctBy(pair => pair.Id, StringComparer.Ordinal).ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);

    private static IEnumerable<Domain.Reports.BudgetItem> Flat(Domain.Reports.BudgetItem item) => item.Children.SelectMany(Flat).Prepend(item);
}
