namespace Lkjip.Domain.Assess.Efficiency;

/// <summary>What an efficiency is computed from.</summary>
/// <param name="Achievement">The achievement in percent.</param>
/// <param name="Absorption">The absorption of the budget in percent.</param>
/// <param name="Ceiling">The ceiling in rupiah.</param>
/// <param name="Spent">The spending in rupiah.</param>
public sealed record EfficiencyInput(decimal Achievement, decimal Absorption, decimal? Ceiling, decimal? Spent);
