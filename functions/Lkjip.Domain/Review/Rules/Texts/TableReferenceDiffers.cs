using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-21: a text refers to a table that is not there, to another one than it comments on, or without a number (rujukan tabel).</summary>
/// <remarks>The numbers of the printed tables are known from printed figures and captions; where none is known nothing is judged.</remarks>
internal sealed class TableReferenceDiffers() : TextRule("R-TKS-21", Severity.Warning)
{
    private static readonly Dictionary<string, string> Commented = new(StringComparer.Ordinal)
    {
        ["achievement"] = "achievement", ["achievementComment"] = "achievement", ["history"] = "history", ["historyComment"] = "history",
        ["planProgress"] = "planProgress", ["planProgressComment"] = "planProgress", ["national"] = "national", ["nationalComment"] = "national",
        ["allocationComment"] = "allocation", ["performanceBudgetComment"] = "performanceBudget", ["efficiencyComment"] = "efficiency",
        ["budgetRealisationComment"] = "budget",
    };

    protected override IEnumerable<Finding> Judge(ReviewContext context) => Known(context).Concat(Unknown(context));

    // Two texts on the same table that give it two numbers.
    private IEnumerable<Finding> Unknown(ReviewContext context) =>
        from same in context.Prose.Sentences.Select(sentence => (Sentence: sentence, References: sentence.Claims.OfType<TableClaim>().ToList()))
            .Where(one => one.References.Count == 1 && one.References[0].Number.Length > 2 && !IsRange(one.Sentence, one.References[0]))
            .Select(one => (one.Sentence, Reference: one.References[0], Table: Own(context, one.Sentence)))
            .Where(one => one.Table is not null && context.Prose.Tables.Of(one.Table) is null).GroupBy(one => one.Table, StringComparer.Ordinal)
        let first = same.First()
        from other in same.Skip(1)
        where other.Reference.Number != first.Reference.Number
        select In(other.Sentence, other.Reference.Words, first.Reference.Words, null, ("offer", $"{first.Sentence.Of.Place} merujuk {first.Reference.Words} untuk tabel yang sama; samakan."));

    private IEnumerable<Finding> Known(ReviewContext context) =>
        from sentence in context.Prose.Tables.AreKnown ? context.Prose.Sentences : []
        let references = sentence.Claims.OfType<TableClaim>().ToList()
        where references.Count == 1 && !IsRange(sentence, references[0])
        let right = Right(context, sentence, references[0])
        where right is not null
        select In(sentence, references[0].Words.Trim(), right.Length == 0 ? null : $"tabel {right}", null, ("offer", Offer(right)));

    // Null where the reference is right or cannot be judged, "" where it is wrong and the right one is not known.
    private static string? Right(ReviewContext context, Sentence sentence, TableClaim reference)
    {
        var tables = context.Prose.Tables;
        var own = Own(context, sentence) is { } table ? tables.Of(table) : null;
        var dot = reference.Number.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || own == reference.Number)
        {
            return null;
        }

        if (dot == reference.Number.Length - 1)
        {
            return tables.LastOf(reference.Number[..dot]) is not null && sentence.From(reference.End).TrimStart() is [var next, ..] && char.IsLower(next) ? own ?? "" : null;
        }

        var isThere = !(tables.LastOf(reference.Number[..dot]) is { } last && int.TryParse(reference.Number.AsSpan(dot + 1), CultureInfo.InvariantCulture, out var number) && number > last);
        return own is not null && (!isThere || tables.With(reference.Number) != Own(context, sentence)) ? own : isThere ? null : "";
    }

    private static string? Own(ReviewContext context, Sentence sentence) => sentence.Of.Section switch
    {
        "staffingRankComment" => Staffing(context, StaffingKind.Rank),
        "staffingPositionComment" => Staffing(context, StaffingKind.Position),
        "staffingEducationComment" => Staffing(context, StaffingKind.Education),
        var section => Commented.GetValueOrDefault(section),
    };

    private static string? Staffing(ReviewContext context, StaffingKind kind) =>
        context.Report.Staffing.FirstOrDefault(table => table.Kind == kind) is { } table ? $"staffing-{table.Id}" : null;

    private static bool IsRange(Sentence sentence, TableClaim reference) =>
        sentence.From(reference.End).TrimStart() is var behind && (behind.StartsWith("s/d", StringComparison.OrdinalIgnoreCase) || behind.StartsWith("s.d", StringComparison.OrdinalIgnoreCase)
            || behind.StartsWith("sampai", StringComparison.OrdinalIgnoreCase) || behind is ['-' or '–', ..] || behind.StartsWith("dan", StringComparison.OrdinalIgnoreCase));

    private static string Offer(string right) => right.Length == 0 ? "Tulis nomor tabel yang ada dalam laporan." : $"Yang diulas di sini tabel {right}; perbaiki rujukannya.";
}
