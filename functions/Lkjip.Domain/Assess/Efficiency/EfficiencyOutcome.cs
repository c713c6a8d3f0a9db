namespace Lkjip.Domain.Assess.Efficiency;

/// <summary>The outcome of an efficiency rule.</summary>
/// <param name="Value">The degree of efficiency; null where the rule gives only a word, or nothing.</param>
/// <param name="Verdict">The word: "efisien", "tidak efisien".</param>
public sealed record EfficiencyOutcome(decimal? Value, string Verdict);
