namespace Lkjip.Domain.Text;

/// <summary>The result of reading a number: the number, or the code of the failure.</summary>
/// <param name="Number">The number; null on failure.</param>
/// <param name="Code">The code of the failure: F-NUM, F-NUM-EMPTY, F-NUM-RANGE or F-NUM-TWO; null on success.</param>
public sealed record NumberResult(ParsedNumber? Number, string? Code);
