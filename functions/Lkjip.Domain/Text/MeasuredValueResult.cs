using Lkjip.Domain.Values;

namespace Lkjip.Domain.Text;

/// <summary>The result of reading a target or an actual: the value, or the code of the failure.</summary>
/// <param name="Value">The value; null on failure.</param>
/// <param name="IsAmbiguous">True when the number could be read in another way.</param>
/// <param name="Code">The code of the failure, as of <see cref="NumberResult"/>; null on success.</param>
public sealed record MeasuredValueResult(MeasuredValue? Value, bool IsAmbiguous, string? Code);
