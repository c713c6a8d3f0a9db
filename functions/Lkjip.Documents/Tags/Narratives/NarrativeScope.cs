using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Tags.Narratives;

/// <summary>The names that a typed text can use: those of the report, and of what the text is about (lingkup narasi).</summary>
internal static class NarrativeScope
{
    private static readonly string[] Totals = ["ringkasan", "triwulan"];

    // Large, and without a figure of their own.
    private static readonly string[] Heavy = ["angka", "tabel", "grafik", "narasi", "analisis"];

    /// <summary>The open scopes of a text.</summary>
    /// <param name="context">The report.</param>
    /// <param name="root">The tags of the report.</param>
    /// <param name="subjectId">What the text is about; empty or unknown for the report.</param>
    public static ScopeStack Of(ReportContext context, TagScope root, string subjectId)
    {
        var stack = new ScopeStack(root);
        foreach (var scope in subjectId.Length == 0 ? [] : Scopes(context, subjectId))
            stack.Push(scope);
        return stack;
    }

    /// <summary>The names under which a text can say a figure: of what it is about, and of the totals of the report; by figure id.</summary>
    public static IReadOnlyDictionary<string, string> FigureNames(ScopeStack scopes)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var frame in scopes.Frames.Reverse())
        {
            foreach (var (name, figure) in Totals.SelectMany(group => Figures(frame.Scope.Find(group) as ScopeValue, group + ".")).Concat(Figures(new ScopeValue(frame.Scope), "")))
            {
                // A name that an inner scope has means something else there.
                if ((scopes.Find(name) as NumberValue)?.Figure?.Id == figure)
                    names.TryAdd(figure, name);
            }
        }

        return names;
    }

    private static IEnumerable<(string Name, string Figure)> Figures(ScopeValue? group, string prefix) => group is null ? [] : group.Scope.Names
        .Where(name => !Heavy.Contains(name, StringComparer.Ordinal))
        .Select(name => (Name: prefix + name, (group.Scope.Find(name) as NumberValue)?.Figure?.Id)).Where(pair => pair.Id is not null).Select(pair => (pair.Name, pair.Id!));

    // Ids of objectives, indicators and budget items share one space.
    private static IEnumerable<TagScope> Scopes(ReportContext context, string id)
    {
        if (ObjectiveSource.All(context).FirstOrDefault(source => source.Objective.Id == id || source.Indicators.Any(own => own.Indicator.Id == id)) is { } objective)
            yield return ObjectiveTags.Objective.For(objective);
        if (Items(BudgetItemSource.Programs(context)).FirstOrDefault(item => item.Item.Id == id || item.Indicators.Any(own => own.Indicator.Id == id)) is { } item)
            yield return ProgramTags.Item.For(item);
        if (Indicators(context).FirstOrDefault(source => source.Indicator.Id == id) is { } indicator)
            yield return IndicatorTags.Shape.For(indicator);
    }

    private static IEnumerable<IndicatorSource> Indicators(ReportContext context) =>
        ObjectiveSource.All(context).SelectMany(objective => objective.Indicators)
            .Concat(GoalSource.All(context).SelectMany(goal => goal.Indicators))
            .Concat(Items(BudgetItemSource.Programs(context)).SelectMany(item => item.Indicators));

    private static IEnumerable<BudgetItemSource> Items(IEnumerable<BudgetItemSource> items) => items.SelectMany(item => Items(item.Children).Prepend(item));
}
