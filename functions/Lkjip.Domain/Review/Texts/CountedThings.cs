using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Texts;

/// <summary>The things of the report that sentences count. To add one, add its line.</summary>
/// <remarks>A noun with an adjective of its own ("2 program unggulan") is another thing; only the plain noun is the whole.</remarks>
internal static partial class CountedThings
{
    /// <summary>What may follow the plain noun.</summary>
    private const string Whole =
        @"(?=\s*(?:[.,;:)(\d]|$|(?:dan|dengan|yang|serta|untuk|pada|tahun|dalam|sebagai|sebagaimana|sesuai|di|dari|dinas|badan|kantor|kecamatan|inspektorat|sekretariat|tersebut|sebesar|beserta|maupun|atau)\b))";

    /// <summary>The things.</summary>
    public static IReadOnlyList<CountedThing> All { get; } =
    [
        new("sub kegiatan", SubActivity(), (context, _, _) => Summary(context, "subActivities", "supportingSubActivities")),
        new("kegiatan", Activity(), (context, sentence, _) => context.Nodes.FirstOrDefault(node => node.Item.Id == sentence.Of.SubjectId) is { } program
            ? program.Children.Count > 0 ? [program.Children.Count] : []
            : Summary(context, "activities", "supportingActivities")),
        new("program", Program(), (context, _, _) => Summary(context, "programs", "supportingPrograms")
            .Concat(context.Report.Agreements.Select(agreement => agreement.Ceilings.Count).Where(count => count > 0))),
        new("tujuan", Goal(), (context, _, _) => Summary(context, "goals").Concat(Agreed(context, "goals"))),
        new("misi", Mission(), (context, _, _) => context.Report.Plan.Missions.Count is > 0 and var count ? [count] : []),
        new("indikator kinerja utama", KeyIndicator(), (context, sentence, claim) => Objective(context, sentence, claim) is { } objective
            ? [Count(context, objective)]
            : Summary(context, "keyIndicators", "indicators").Concat(Agreed(context, "keyIndicators")).Concat(Agreed(context, "indicators"))),
        new("indikator", Indicator(), Indicators),
        new("sasaran", ObjectiveNoun(), (context, _, _) => Summary(context, "objectives").Concat(Agreed(context, "objectives"))),
    ];

    // "Sasaran 1 diukur dengan 2 indikator": those of the objective; "3 indikator sasaran": all.
    private static IEnumerable<int> Indicators(ReviewContext context, Sentence sentence, CountClaim claim) =>
        Objective(context, sentence, claim) is { } objective ? [Count(context, objective)]
        : IsPart().IsMatch(sentence.From(claim.End)) || IsPartBefore().IsMatch(sentence.UpTo(claim.At)) ? []
        : Summary(context, "indicators", "keyIndicators").Concat(Agreed(context, "indicators"));

    private static Objective? Objective(ReviewContext context, Sentence sentence, CountClaim claim)
    {
        var subjects = sentence.Mentions.LastOrDefault(mention => mention.At < claim.At)?.Subjects
            ?? (sentence.Of.SubjectId is not null || Measured().IsMatch(sentence.UpTo(claim.At)) ? sentence.Inherited : []);
        return IsPart().IsMatch(sentence.From(claim.End)) || IsPartBefore().IsMatch(sentence.UpTo(claim.At)) ? null
            : context.Report.Plan.Objectives.FirstOrDefault(objective => subjects.Contains(objective.Id, StringComparer.Ordinal));
    }

    private static int Count(ReviewContext context, Objective objective) => context.Measured.Count(indicator => indicator.ObjectiveId == objective.Id);

    private static IEnumerable<int> Summary(ReviewContext context, params string[] columns) =>
        columns.Select(column => context.Assessment.Find("summary", "report", column)?.Exact).OfType<decimal>().Where(count => count > 0).Select(count => (int)count);

    private static IEnumerable<int> Agreed(ReviewContext context, string column) =>
        context.Report.Agreements.Select(agreement => context.Assessment.Find("summary", $"agreement-{agreement.Id}", column)?.Exact)
            .OfType<decimal>().Where(count => count > 0).Select(count => (int)count);

    [GeneratedRegex(@"^\s*sub[\s-]?kegiatan\b" + Whole, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SubActivity();

    [GeneratedRegex(@"^\s*kegiatan\b" + Whole, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Activity();

    [GeneratedRegex(@"^\s*program\b" + Whole, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Program();

    [GeneratedRegex(@"^\s*tujuan(?:\s+strategis)?\b" + Whole, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Goal();

    [GeneratedRegex(@"^\s*misi\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mission();

    [GeneratedRegex(@"^\s*(?:indikator\s+kinerja\s+utama|IKU)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KeyIndicator();

    [GeneratedRegex(@"^\s*indikator(?:\s+(?:sasaran|kinerja)(?!\s+utama))*(?:\s+strategis)?\b" + Whole, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Indicator();

    [GeneratedRegex(@"^\s*sasaran(?:\s+strategis)?\b" + Whole, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ObjectiveNoun();

    // "2 indikator dengan capaian tergolong ...": some of them, which the rules on ratings and targets count.
    [GeneratedRegex(@"^\s*indikator(?:\s+\w+){0,3}?\s+(?:(?:dengan\s+|yang\s+|pen)?capaian\w*|lagi|tergolong|dalam\s+kategori|berkategori|di\s?atas|di\s?bawah|melebihi|mencapai|tercapai|tidak|belum|lain\w*)\b|^\s*indikator\s+(?:kinerja\s+)?(?:program|kegiatan|tujuan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IsPart();

    [GeneratedRegex(@"\b(?:dari|hanya|di antaranya|diantaranya|terdapat|ada|sebanyak|capaian|baru|masih)\s+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IsPartBefore();

    [GeneratedRegex(@"(?:diukur|pengukuran|ditetapkan)[^.]{0,40}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Measured();
}
