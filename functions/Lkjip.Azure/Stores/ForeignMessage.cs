namespace Lkjip.Azure.Stores;

/// <summary>A message of the poison queue that names no job (pesan asing).</summary>
/// <param name="At">When it was found.</param>
/// <param name="Length">How many characters it had.</param>
/// <param name="Text">Its beginning, without control characters.</param>
public sealed record ForeignMessage(DateTimeOffset At, int Length, string Text)
{
    /// <summary>Its key in the list.</summary>
    public string Key { get; init; } = "";
}
