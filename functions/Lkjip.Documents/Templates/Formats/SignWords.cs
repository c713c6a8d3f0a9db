namespace Lkjip.Documents.Templates;

/// <summary>Words for a number above, below and at zero.</summary>
/// <param name="More">Above.</param>
/// <param name="Less">Below.</param>
/// <param name="Same">At zero.</param>
internal sealed record SignWords(string More, string Less, string Same)
{
    /// <summary>The word for a number.</summary>
    public string For(decimal number) => number > 0 ? More : number < 0 ? Less : Same;
}
