namespace Lkjip.App.Form.Cells;

/// <summary>Something that can be chosen (pilihan).</summary>
/// <param name="Value">As stored.</param>
/// <param name="Label">As shown.</param>
internal sealed record Choice(string Value, string Label);
