namespace Lkjip.App.Dashboards;

/// <summary>One row of values of a chart (deret).</summary>
/// <param name="Label">Its name.</param>
/// <param name="Tone">Its colour by meaning: accent, soft, good, warn, bad.</param>
/// <param name="Values">The values; null is a gap.</param>
internal sealed record ChartRow(string Label, string Tone, IReadOnlyList<decimal?> Values);
