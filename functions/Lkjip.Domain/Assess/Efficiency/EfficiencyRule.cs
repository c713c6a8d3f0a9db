namespace Lkjip.Domain.Assess.Efficiency;

/// <summary>A rule that judges the use of resources (aturan efisiensi).</summary>
/// <param name="Id">The id in the data contract.</param>
/// <param name="Text">The rule as the methodology paragraph prints it.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Compute">The rule.</param>
public sealed record EfficiencyRule(string Id, string Text, FigureKind Kind, Func<EfficiencyInput, EfficiencyOutcome> Compute);
