namespace Lkjip.Domain.Review.Texts;

/// <summary>The name of a thing for a finding (nama hal).</summary>
internal static class SubjectTitle
{
    /// <summary>The name of an indicator, objective or budget item.</summary>
    public static string Of(ReviewContext context, string subject) =>
        context.Report.Indicators.FirstOrDefault(indicator => indicator.Id == subject)?.Name
        ?? context.Report.Plan.Objectives.FirstOrDefault(objective => objective.Id == subject)?.Text
        ?? context.Nodes.FirstOrDefault(node => node.Item.Id == subject)?.Item.Name
        ?? subject;
}
